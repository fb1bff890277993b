MATCH (i:Invitation {principalId: $principalId})
WHERE i.usedAt IS NULL
WITH i, i.expiresAt AS expiresAt
DETACH DELETE i
RETURN expiresAt
