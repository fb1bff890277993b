MATCH (p:Principal {id: $id})
SET p.email = $email
