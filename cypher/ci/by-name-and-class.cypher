// CIs that are there by what people call them; a name that several of a class share is that of the oldest.
UNWIND $named AS named
MATCH (c:Ci {name: named.name})
WHERE c.class = named.class AND c.status <> 'RETIRED'
WITH named, c ORDER BY c.created, c.id
RETURN named.name AS name, named.class AS class, head(collect(c.id)) AS id
