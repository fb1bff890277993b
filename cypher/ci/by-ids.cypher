CYPHER replan=skip
UNWIND $ids AS id
MATCH (c:Ci {id: id})
RETURN properties(c) AS properties
