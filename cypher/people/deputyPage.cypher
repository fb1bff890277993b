// One page of the deputies who stand in now or will, the first to begin first.
MATCH (p:Principal)-[:IS_DEPUTY]->(d:Deputy)-[:STANDS_IN_FOR]->(of)
WHERE (d.until IS NULL OR d.until > $now)
  AND ($afterId IS NULL OR d.from > $afterFrom OR (d.from = $afterFrom AND d.id > $afterId))
RETURN d.id AS id, d.from AS from, d.until AS until, d.reason AS reason, d.namedBy AS namedBy,
  of.handle AS of, of.name AS ofName, of:PeopleTeam AS ofTeam,
  p {.id, .handle, .name, .roles, teams: [(p)-[:MEMBER_OF]->(t:PeopleTeam) | t.handle]} AS deputy
ORDER BY d.from, d.id
LIMIT $limit
