// What was decided by one act.
MATCH (d:InboxDecision {attempt: $attempt})
RETURN elementId(d) AS node, d.kind AS kind, d.subject AS subject, coalesce(d.effect, true) AS effect
LIMIT $limit
