// The newest first.
MATCH (r:Release)
WHERE r.serial < $before AND ($states IS NULL OR r.state IN $states)
RETURN r {.*} AS properties ORDER BY r.serial DESC LIMIT $limit
