// With the one whose it is: nobody else's is closed, unless by an administrator.
MATCH (f:CalendarFeed {id: $id})-[:READS_AS]->(p:Principal)
WHERE $any OR p.id = $principalId
WITH f, p.handle AS handle, f.label AS label
DETACH DELETE f
RETURN handle, label
