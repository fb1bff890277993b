UNWIND $rows AS row
MATCH (d:InboxDecision {kind: row.kind, subject: row.subject, attempt: $attempt})
DELETE d
