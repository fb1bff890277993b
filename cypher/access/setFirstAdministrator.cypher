MATCH (p:Principal {handle: $handle})
SET p.name = $name, p.password = $password,
  p.roles = p.roles + [role IN ['ADMIN'] WHERE NOT role IN p.roles]
RETURN p.id AS id
