MATCH (t:Token {id: $id})
WITH t, t.revokedAt IS NULL AS revoked
SET t.revokedAt = coalesce(t.revokedAt, $now)
RETURN revoked
