// The CIs of live evidence that claims one of the identifiers.
CYPHER replan=skip
UNWIND $identifiers AS identifier
MATCH (i:Identifier {value: identifier})<-[:CLAIMS]-(:Evidence)-[:IDENTIFIES]->(c:Ci)
USING INDEX i:Identifier(value)
RETURN DISTINCT c.id AS ciId LIMIT $limit
