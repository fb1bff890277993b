MATCH (s:Session)-[:OF]->(p:Principal)
WHERE s.hash IN $hashes
DETACH DELETE s
RETURN p.handle AS handle
