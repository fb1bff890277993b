// An invitation that waited is used by it.
MATCH (p:Principal {id: $id})
SET p.subject = $subject
WITH p
OPTIONAL MATCH (i:Invitation)-[:FOR]->(p)
SET i.usedAt = $now
