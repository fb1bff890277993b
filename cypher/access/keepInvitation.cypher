// One for each principal: a new link takes the place of the former.
MATCH (p:Principal {id: $principalId})
MERGE (i:Invitation {principalId: $principalId})
SET i.hash = $hash, i.expiresAt = $expiresAt, i.invitedBy = $invitedBy, i.invitedAt = $now, i.usedAt = null
MERGE (i)-[:FOR]->(p)
