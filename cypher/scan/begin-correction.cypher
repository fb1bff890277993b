// Kept until it is published: a crash may leave a correction half done, and it is then finished first.
MERGE (correction:Correction {id: $id})
SET correction.kind = $kind, correction.scanId = $scanId, correction.actor = $actor, correction.reason = $reason
