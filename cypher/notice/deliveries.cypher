// The newest first.
MATCH (d:Delivery)-[:TELLS]->(n:Notice)
WHERE ($state IS NULL OR d.state = $state) AND ($receiver IS NULL OR d.receiver = $receiver)
  AND ($beforeAt IS NULL OR d.madeAt < $beforeAt OR (d.madeAt = $beforeAt AND d.id < $beforeId))
RETURN d.id AS id, d.way AS way, d.receiver AS receiver, d.state AS state, d.attempts AS attempts,
  d.lastError AS lastError, d.madeAt AS madeAt, d.dueAt AS dueAt, n.id AS noticeId, n.event AS event,
  n.changeId AS changeId, n.number AS number, n.text AS text
ORDER BY d.madeAt DESC, d.id DESC
LIMIT $limit
