// Changes whose windows meet a period, as far as they explain what the graph did in it; the oldest first.
MATCH (c:Change)
WHERE c.end >= $from AND c.start <= $to AND c.state IN $states
RETURN c.id AS id, c.targetIds AS targetIds, coalesce(c.expected, '[]') AS expected, c.start AS start, c.end AS end
ORDER BY c.serial
