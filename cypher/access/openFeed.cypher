MATCH (p:Principal {id: $principalId})
MERGE (f:CalendarFeed {id: $id})
ON CREATE SET f.hash = $hash, f.label = $label, f.openedAt = $now, f.fresh = true
WITH p, f, coalesce(f.fresh, false) AS opened
REMOVE f.fresh
MERGE (f)-[:READS_AS]->(p)
RETURN opened
