MATCH (t:Token {id: $id})
WHERE coalesce(t.lastUsedAt, 0) < $notAfter
SET t.lastUsedAt = $now, t.hash = $hash
