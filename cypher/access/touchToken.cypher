// Not where the token was given another secret since it was looked up. The first SET takes the token's lock, so that
// the secret is compared under it: a replacement that commits meanwhile is not written over.
MATCH (t:Token {id: $id})
SET t.touchedAt = $now
WITH t
WHERE t.hash = $found AND coalesce(t.lastUsedAt, 0) < $notAfter
SET t.lastUsedAt = $now, t.hash = $hash
