MATCH (p:Principal {handle: $handle})
RETURN p.id AS id, p.password AS password
