// The SET takes the lock that makes entries one chain; what is returned is read under it.
MERGE (h:AuditHead {id: 'head'})
ON CREATE SET h.seq = 0, h.hash = ''
SET h.lockedAt = $at
WITH h
RETURN h.seq AS seq, h.hash AS hash
