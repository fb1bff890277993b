MATCH (p:Principal)-[:IS_DEPUTY]->(d:Deputy {id: $id})-[:STANDS_IN_FOR]->(of)
WITH d, p.handle AS deputy, of.handle AS of, d.from AS from, d.until AS until
DETACH DELETE d
RETURN deputy, of, from, until
