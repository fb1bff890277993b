MATCH (s:Session)-[:OF]->(p:Principal)
WHERE s.hash STARTS WITH $id
RETURN s.hash AS hash, p.id AS principalId, p.handle AS handle
