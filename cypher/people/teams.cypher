// Teams by handle.
UNWIND $handles AS handle
MATCH (t:PeopleTeam {handle: handle})
RETURN t.id AS id, t.handle AS handle, t.name AS name
