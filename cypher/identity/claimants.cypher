// The CIs of live evidence that claims identifiers, of each identifier up to a number.
CYPHER replan=skip
UNWIND $identifiers AS identifier
MATCH (i:Identifier {value: identifier})
USING INDEX i:Identifier(value)
CALL (i) {
  MATCH (i)<-[:CLAIMS]-(:Evidence)-[:IDENTIFIES]->(c:Ci)
  WITH DISTINCT c.id AS ciId LIMIT $limit
  RETURN collect(ciId) AS ciIds
}
RETURN identifier, ciIds
