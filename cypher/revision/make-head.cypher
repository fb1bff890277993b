// The graph's own id tells it from another graph with the same revisions.
MERGE (head:Head {id: 'head'})
ON CREATE SET head.published = 0
SET head.graph = coalesce(head.graph, randomUUID())
