CYPHER replan=skip
UNWIND $identifiers AS identifier
MATCH (i:Identifier {value: identifier})<-[:CLAIMS]-(:Evidence)-[:IDENTIFIES]->(c:Ci)
USING INDEX i:Identifier(value)
RETURN identifier, collect(DISTINCT c.id) AS ciIds, collect(DISTINCT elementId(c)) AS nodes, head(collect(c.class)) AS class
