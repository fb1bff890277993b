MATCH (n:Notice {open: true})
RETURN n.id AS id ORDER BY n.at LIMIT $limit
