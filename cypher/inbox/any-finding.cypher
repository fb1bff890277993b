MATCH (f:Finding) RETURN f.id AS id LIMIT 1
