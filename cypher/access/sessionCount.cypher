MATCH (s:Session)-[:OF]->(p:Principal)
WHERE s.expiresAt > $now AND s.lastSeenAt > $idleSince AND ($principalId IS NULL OR p.id = $principalId)
  AND (s.via <> 'DEMO' OR $demo)
RETURN count(s) AS total
