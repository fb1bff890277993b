UNWIND $ids AS id
MATCH (n:Notice {id: id})
SET n.open = null
