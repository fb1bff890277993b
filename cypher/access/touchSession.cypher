MATCH (s:Session {hash: $hash})
WHERE s.lastSeenAt < $notAfter
SET s.lastSeenAt = $now
