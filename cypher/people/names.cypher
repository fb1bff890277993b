// What people, programs and teams are called, by handle; a handle of both is a person's.
UNWIND $handles AS handle
OPTIONAL MATCH (p:Principal {handle: handle})
OPTIONAL MATCH (t:PeopleTeam {handle: handle})
WITH handle, coalesce(p.name, t.name) AS name
WHERE name IS NOT NULL
RETURN handle, name
