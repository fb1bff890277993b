// Principals by id.
UNWIND $ids AS id
MATCH (p:Principal {id: id})
RETURN p.id AS id, p.handle AS handle, p.name AS name, p.roles AS roles,
  [(p)-[:MEMBER_OF]->(t:PeopleTeam) | t.handle] AS teams
