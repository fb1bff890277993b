// One page of the principals, by handle.
MATCH (p:Principal)
WHERE ($text IS NULL OR toLower(p.name) CONTAINS $text OR toLower(p.handle) CONTAINS $text)
  AND ($role IS NULL OR $role IN p.roles)
  AND ($after IS NULL OR p.handle > $after)
RETURN p.id AS id, p.handle AS handle, p.name AS name, p.roles AS roles,
  [(p)-[:MEMBER_OF]->(t:PeopleTeam) | t.handle] AS teams
ORDER BY p.handle
LIMIT $limit
