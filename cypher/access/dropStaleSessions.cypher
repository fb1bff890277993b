MATCH (s:Session)
WHERE s.expiresAt < $now OR s.lastSeenAt < $idleSince
DETACH DELETE s
