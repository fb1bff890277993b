MATCH (p:Principal {handle: $handle})
MERGE (t:Token {id: $id})
SET t.hash = $hash, t.label = 'LINCHPIN_BOOTSTRAP_TOKEN', t.roles = ['ADMIN'], t.createdAt = $now, t.revokedAt = null
MERGE (t)-[:ACTS_AS]->(p)
