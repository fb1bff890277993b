MERGE (t:PeopleTeam {handle: $handle})
ON CREATE SET t.id = $id, t.name = $name, t.createdAt = $now, t.fresh = true
WITH t, coalesce(t.fresh, false) AS created
REMOVE t.fresh
RETURN created, t.id = $id AS mine
