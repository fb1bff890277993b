// What was put down to a change that will not be made waits for a person again.
MATCH (d:InboxDecision {changeId: $id})
OPTIONAL MATCH (f:Finding {subject: d.subject}) WHERE f.kind = d.kind AND f.moot IS NULL
SET f.order = f.place
DELETE d
