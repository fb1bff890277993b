MATCH (p:Principal {id: $id})
SET p.roles = $roles
