// Written to before it is read, so that two uses of one link cannot both find it.
MATCH (i:Invitation {hash: $hash})-[:FOR]->(p:Principal)
SET i.triedAt = $now
WITH i, p
WHERE i.usedAt IS NULL AND i.expiresAt > $now AND p.disabledAt IS NULL
SET i.usedAt = $now, p.password = $password, p.name = coalesce($name, p.name)
RETURN p.id AS id, p.handle AS handle
