UNWIND $subjects AS subject
MATCH (d:InboxDecision {kind: $kind, subject: subject})
RETURN subject, d.resolution AS resolution, d.by AS by, d.at AS at, d.comment AS comment, d.attempt AS attempt, d.changeId AS changeId,
  coalesce(d.effect, true) AS effect
