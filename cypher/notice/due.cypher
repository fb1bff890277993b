MATCH (d:Delivery {state: 'WAITING'})
WHERE d.dueAt <= timestamp()
RETURN d.id AS id ORDER BY d.dueAt LIMIT $limit
