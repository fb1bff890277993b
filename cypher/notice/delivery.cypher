MATCH (d:Delivery {id: $id})-[:TELLS]->(n:Notice)
RETURN d.id AS id, d.way AS way, d.receiver AS receiver, d.state AS state, d.attempts AS attempts,
  d.lastError AS lastError, d.madeAt AS madeAt, d.dueAt AS dueAt, n.id AS noticeId, n.event AS event,
  n.changeId AS changeId, n.number AS number, n.text AS text
