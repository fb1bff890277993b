MATCH (t:Token)-[:ACTS_AS]->(p:Principal)
WHERE t.id IN $ids
RETURN t.id AS id, t.hash AS hash, t.roles AS roles, t.sources AS sources, t.scopes AS scopes,
  t.expiresAt AS expiresAt, t.revokedAt AS revokedAt, t.lastUsedAt AS lastUsedAt, p.disabledAt AS disabledAt,
  p {.id, .handle, .name, .roles, teams: [(p)-[:MEMBER_OF]->(g:PeopleTeam) | g.handle]} AS principal
