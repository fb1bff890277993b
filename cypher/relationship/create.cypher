// A row: the ends, by their nodes, and the properties in their order.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (from:Ci) WHERE elementId(from) = row[0]
MATCH (to:Ci) WHERE elementId(to) = row[1]
CREATE (from)-[:RELATIONSHIP_TYPE {RELATIONSHIP_PROPERTIES}]->(to)
