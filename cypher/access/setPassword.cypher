MATCH (p:Principal {id: $id})
SET p.password = $password
