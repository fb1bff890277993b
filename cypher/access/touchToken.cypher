// Not where the token was given another secret since it was looked up.
MATCH (t:Token {id: $id})
WHERE t.hash = $found AND coalesce(t.lastUsedAt, 0) < $notAfter
SET t.lastUsedAt = $now, t.hash = $hash
