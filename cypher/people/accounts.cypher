// How some principals can come in, and when they last did.
UNWIND $ids AS id
MATCH (p:Principal {id: id})
RETURN id, p.disabledAt AS disabledAt, p.email AS email, p.password IS NOT NULL AS hasPassword, p.subject IS NOT NULL AS hasIdentity,
  p.signedInAt AS signedInAt,
  head([(i:Invitation)-[:FOR]->(p) WHERE i.usedAt IS NULL AND i.expiresAt > $now | i.expiresAt]) AS invitedUntil,
  COUNT { (s:Session)-[:OF]->(p) WHERE s.expiresAt > $now AND s.lastSeenAt > $idleSince } AS sessions,
  COUNT { (t:Token)-[:ACTS_AS]->(p)
    WHERE t.revokedAt IS NULL AND (t.expiresAt IS NULL OR t.expiresAt > $now) } AS tokens
