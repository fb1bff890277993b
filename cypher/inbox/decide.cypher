// The first decision stands.
MERGE (d:InboxDecision {kind: $kind, subject: $subject})
ON CREATE SET d.resolution = $resolution, d.by = $by, d.at = $at, d.comment = $comment, d.attempt = $attempt,
  d.effect = $effect, d.changeId = $changeId
RETURN d.attempt = $attempt AS mine
