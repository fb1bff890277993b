// The SET takes the lock under which the last administrator is counted: two who go at once do not both see the other.
MERGE (l:Administrators {id: 'administrators'})
SET l.lockedAt = $now
WITH l
MATCH (p:Principal)
WHERE 'ADMIN' IN p.roles AND p.disabledAt IS NULL AND p.id <> $id
  AND (p.password IS NOT NULL OR p.subject IS NOT NULL
    OR EXISTS { (s:Session)-[:OF]->(p) WHERE s.expiresAt > $now }
    OR EXISTS { (t:Token)-[:ACTS_AS]->(p)
      WHERE 'ADMIN' IN t.roles AND t.revokedAt IS NULL AND (t.expiresAt IS NULL OR t.expiresAt > $now) })
RETURN count(p) AS others
