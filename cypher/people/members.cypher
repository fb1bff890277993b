// The members of some teams.
UNWIND $teamIds AS teamId
MATCH (p:Principal)-[:MEMBER_OF]->(:PeopleTeam {id: teamId})
RETURN teamId, p.id AS id, p.handle AS handle, p.name AS name, p.roles AS roles,
  [(p)-[:MEMBER_OF]->(t:PeopleTeam) | t.handle] AS teams
ORDER BY teamId, p.name, p.handle
