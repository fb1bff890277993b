MATCH (i:Invitation)-[:FOR]->(p:Principal)
WHERE i.hash IN $hashes AND i.usedAt IS NULL AND i.expiresAt > $now AND p.disabledAt IS NULL
RETURN i.hash AS hash, p.id AS id, p.handle AS handle, p.name AS name, i.expiresAt AS expiresAt, p.password IS NOT NULL AS hadPassword
