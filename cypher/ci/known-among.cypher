// Whether one of the CIs is there.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (c:Ci {id: id})
RETURN id LIMIT 1
