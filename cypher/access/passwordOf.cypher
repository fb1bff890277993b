MATCH (p:Principal {handle: $handle})
WHERE p.disabledAt IS NULL
RETURN p.id AS id, p.password AS password
