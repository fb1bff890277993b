MATCH (c:Change)
WHERE ($states IS NULL OR c.state IN $states) AND ($from IS NULL OR c.start < $to AND c.end > $from)
RETURN count(c) AS total
