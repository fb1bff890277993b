// Identifiers that evidence has claimed which has gone.
MATCH (e:Evidence)-[:CLAIMS]->(i:Identifier) WHERE e.statement IS NULL AND e.ciId IS NOT NULL
RETURN DISTINCT i.value AS identifier
