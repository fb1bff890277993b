// Kept until it is published: a crash may leave it half done, and it is then finished first.
MERGE (u:Upkeep {id: $id})
SET u.kind = $kind, u.actor = $actor, u.reason = $reason, u.at = $at, u.detail = $detail
