// A row: the ends and the properties in their order.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (from:Ci {id: row[0]})
MATCH (to:Ci {id: row[1]})
CREATE (from)-[:RELATIONSHIP_TYPE {RELATIONSHIP_PROPERTIES}]->(to)
