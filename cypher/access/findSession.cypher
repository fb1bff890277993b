MATCH (s:Session)-[:OF]->(p:Principal)
WHERE s.hash IN $hashes
RETURN s.hash AS hash, s.via AS via, s.lastSeenAt AS lastSeenAt, s.expiresAt AS expiresAt,
  p {.id, .handle, .name, .roles, .teams} AS principal
