CYPHER replan=skip
UNWIND $identifiers AS identifier
MATCH (i:Identifier {value: identifier})<-[:CLAIMS]-(e:Evidence)-[:IDENTIFIES]->(c:Ci)
USING INDEX i:Identifier(value)
RETURN identifier, c.id AS ciId, c.class AS class, [(other:Evidence)-[:IDENTIFIES]->(c) WHERE other.source = $source | other.key] AS keys
