UNWIND $rows AS row
MERGE (d:InboxDecision {kind: row.kind, subject: row.subject})
ON CREATE SET d.resolution = $resolution, d.by = $by, d.at = $at, d.comment = $comment, d.attempt = $attempt,
  d.effect = false
