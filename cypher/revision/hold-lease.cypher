// First in each batch: no row means that another writer has taken over, and the batch must not be written.
CYPHER replan=skip
MATCH (head:Head {id: 'head', writer: $writer})
SET head.writerUntil = timestamp() + $leaseMs
RETURN head.published AS published
