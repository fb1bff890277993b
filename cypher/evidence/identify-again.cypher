UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node AND e.statement IS NOT NULL
MATCH (c:Ci {id: e.ciId})
MERGE (e)-[:IDENTIFIES]->(c)
