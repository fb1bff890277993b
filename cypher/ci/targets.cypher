CYPHER replan=skip
UNWIND $ids AS id
MATCH (c:Ci {id: id})
RETURN id, c.class AS class, c.created AS created
