MATCH (r:Release)
WHERE $states IS NULL OR r.state IN $states
RETURN count(r) AS total
