UNWIND $rows AS row
MATCH (d:InboxDecision {kind: row.kind, subject: row.subject})
RETURN d.kind AS kind, d.subject AS subject
