// One page of the teams, by handle.
MATCH (t:PeopleTeam)
WHERE ($text IS NULL OR toLower(t.name) CONTAINS $text OR toLower(t.handle) CONTAINS $text)
  AND ($after IS NULL OR t.handle > $after)
RETURN t.id AS id, t.handle AS handle, t.name AS name
ORDER BY t.handle
LIMIT $limit
