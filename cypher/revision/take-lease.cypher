// The lease of the one writer. Whoever holds it, or finds it expired, gets it; the times are the database's own (ms).
MATCH (head:Head {id: 'head'})
SET head.locked = true
WITH head, timestamp() AS now
WHERE head.writer IS NULL OR head.writer = $writer OR head.writerUntil < now
SET head.writer = $writer, head.writerUntil = now + $leaseMs
RETURN head.published AS published
