UNWIND $ids AS id
MATCH (c:Ci {id: id})
DETACH DELETE c
