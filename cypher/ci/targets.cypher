CYPHER replan=skip
UNWIND $ids AS id
MATCH (c:Ci {id: id})
RETURN id AS ciId, elementId(c) AS node, c.class AS class, c.created AS created
