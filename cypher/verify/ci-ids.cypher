// The next CIs in order of their ids.
MATCH (c:Ci) WHERE c.id > $after
RETURN c.id AS id ORDER BY c.id LIMIT $limit
