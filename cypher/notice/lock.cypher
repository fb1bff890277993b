// The SET takes the locks, in the order of the ids; what another server has closed meanwhile is no more open.
UNWIND $ids AS id
MATCH (n:Notice {id: id})
SET n.locked = true
RETURN n.id AS id, n.event AS event, n.people AS people, n.open IS NOT NULL AS open
