// A principal that is there already keeps its roles and its name.
MERGE (p:Principal {handle: $handle})
ON CREATE SET p.id = $id, p.name = $name, p.roles = $roles, p.createdAt = $now
RETURN p.id AS id, p.handle AS handle, p.name AS name, p.roles AS roles,
  [(p)-[:MEMBER_OF]->(t:PeopleTeam) | t.handle] AS teams, p.id = $id AS created
