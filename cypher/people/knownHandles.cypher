// Which of some handles are principals', and which are teams'.
UNWIND $handles AS handle
OPTIONAL MATCH (p:Principal {handle: handle})
OPTIONAL MATCH (t:PeopleTeam {handle: handle})
RETURN handle, p.id AS principalId, t.id AS teamId
