// One page of the sessions that live, of one principal or of all, the last to begin first. A session's id is the
// beginning of its hash.
MATCH (s:Session)-[:OF]->(p:Principal)
WHERE s.expiresAt > $now AND s.lastSeenAt > $idleSince AND ($principalId IS NULL OR p.id = $principalId)
  AND (s.via <> 'DEMO' OR $demo)
  AND ($afterId IS NULL OR s.createdAt < $afterAt OR (s.createdAt = $afterAt AND left(s.hash, 20) > $afterId))
RETURN left(s.hash, 20) AS id, s.via AS via, s.createdAt AS beganAt, s.lastSeenAt AS lastSeenAt,
  s.expiresAt AS expiresAt, p {.id, .handle, .name, .roles, teams: [(p)-[:MEMBER_OF]->(t:PeopleTeam) | t.handle]} AS principal
ORDER BY s.createdAt DESC, id
LIMIT $limit
