UNWIND $identifiers AS identifier
MATCH (:Identifier {value: identifier})<-[:CLAIMS]-(:Evidence)-[:IDENTIFIES]->(c:Ci)
RETURN identifier, collect(DISTINCT c.id) AS ciIds, head(collect(c.class)) AS class
