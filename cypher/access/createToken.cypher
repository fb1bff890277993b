MATCH (p:Principal {handle: $handle})
MERGE (t:Token {id: $id})
ON CREATE SET t.hash = $hash, t.label = $label, t.roles = $roles, t.sources = $sources, t.scopes = $scopes,
  t.expiresAt = $expiresAt, t.issuedBy = $issuedBy, t.createdAt = $now, t.fresh = true
WITH p, t, coalesce(t.fresh, false) AS created
REMOVE t.fresh
MERGE (t)-[:ACTS_AS]->(p)
RETURN created
