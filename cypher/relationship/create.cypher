CYPHER replan=skip
UNWIND $rows AS row
MATCH (from:Ci {id: row.from})
MATCH (to:Ci {id: row.to})
CREATE (from)-[:RELATIONSHIP_TYPE {RELATIONSHIP_PROPERTIES}]->(to)
