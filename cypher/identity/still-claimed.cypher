// Identifiers that live evidence claims.
UNWIND $identifiers AS identifier
MATCH (i:Identifier {value: identifier})
WHERE EXISTS { (i)<-[:CLAIMS]-(:Evidence)-[:IDENTIFIES]->(:Ci) }
RETURN identifier
