MATCH (p:Principal {id: $principalId})
MERGE (s:Session {hash: $hash})
ON CREATE SET s.via = $via, s.createdAt = $now, s.lastSeenAt = $now, s.expiresAt = $expiresAt
MERGE (s)-[:OF]->(p)
