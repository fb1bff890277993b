UNWIND $identifiers AS identifier
MATCH (:Identifier {value: identifier})<-[:CLAIMS]-(e:Evidence)-[:IDENTIFIES]->(c:Ci)
RETURN identifier, c.id AS ciId, c.class AS class, [(other:Evidence)-[:IDENTIFIES]->(c) WHERE other.source = $source | other.key] AS keys
