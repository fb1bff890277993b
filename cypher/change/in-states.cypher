// Changes in some states; with a period, those whose windows meet it.
MATCH (c:Change)
WHERE c.state IN $states AND ($from IS NULL OR c.start < $to AND c.end > $from)
RETURN c {.*} AS properties ORDER BY c.serial
