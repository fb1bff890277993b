// The SET takes the team's lock, so that what is compared with is what is replaced.
MATCH (t:PeopleTeam {handle: $handle})
SET t.lockedAt = $now
WITH t
RETURN t.id AS id, t.name AS name, [(p:Principal)-[:MEMBER_OF]->(t) | p.handle] AS members
