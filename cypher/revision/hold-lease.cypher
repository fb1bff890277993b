// First in each batch, or last where the one before is being committed: no row means that another writer has taken over, and the batch must not be written.
CYPHER replan=skip
MATCH (head:Head {id: 'head', writer: $writer})
SET head.writerUntil = timestamp() + $leaseMs
RETURN head.published AS published
