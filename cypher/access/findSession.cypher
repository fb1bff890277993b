MATCH (s:Session)-[:OF]->(p:Principal)
WHERE s.hash IN $hashes AND p.disabledAt IS NULL
RETURN s.hash AS hash, s.via AS via, s.lastSeenAt AS lastSeenAt, s.expiresAt AS expiresAt,
  p {.id, .handle, .name, .roles, teams: [(p)-[:MEMBER_OF]->(t:PeopleTeam) | t.handle]} AS principal
