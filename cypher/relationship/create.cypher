// A row: the ends, by their nodes, the type, and the properties in their order. A list that is a parameter of its own
// would be planned anew for lists of other lengths.
CYPHER replan=skip
UNWIND $batch.rows AS row
MATCH (from:Ci) WHERE elementId(from) = row[0]
MATCH (to:Ci) WHERE elementId(to) = row[1]
CREATE (from)-[:$(row[2]) {RELATIONSHIP_PROPERTIES}]->(to)
