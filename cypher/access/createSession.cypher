// Nobody who is disabled comes in, whichever way.
MATCH (p:Principal {id: $principalId})
WHERE p.disabledAt IS NULL
MERGE (s:Session {hash: $hash})
ON CREATE SET s.via = $via, s.createdAt = $now, s.lastSeenAt = $now, s.expiresAt = $expiresAt
SET p.signedInAt = $now
MERGE (s)-[:OF]->(p)
RETURN p.id AS id
