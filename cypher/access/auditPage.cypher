MATCH (e:AuditEntry)
WHERE e.seq > $after
RETURN e.seq AS seq, e.at AS at, e.actor AS actor, e.action AS action, e.subject AS subject, e.detail AS detail,
  e.previousHash AS previousHash, e.hash AS hash
ORDER BY e.seq
LIMIT $limit
