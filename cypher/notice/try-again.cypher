MATCH (d:Delivery {id: $id})
SET d.locked = true
WITH d
WHERE d.state = 'GIVEN_UP'
SET d.state = 'WAITING', d.attempts = 0, d.dueAt = timestamp()
RETURN d.id AS id
