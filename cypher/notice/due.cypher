// What waits for a webhook that is paused is not due.
MATCH (d:Delivery {state: 'WAITING'})
WHERE d.dueAt <= timestamp() AND NOT EXISTS { (w:Webhook {id: d.receiver}) WHERE w.pausedAt IS NOT NULL }
RETURN d.id AS id ORDER BY d.dueAt LIMIT $limit
