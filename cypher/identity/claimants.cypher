// The CIs of live evidence that claims one of the identifiers.
UNWIND $identifiers AS identifier
MATCH (:Identifier {value: identifier})<-[:CLAIMS]-(:Evidence)-[:IDENTIFIES]->(c:Ci)
RETURN DISTINCT c.id AS ciId LIMIT $limit
