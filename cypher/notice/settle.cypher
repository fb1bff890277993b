// Only for whoever holds the lease.
MATCH (d:Delivery {id: $id, taken: $taken})
SET d.state = $state, d.lastError = $error, d.dueAt = timestamp() + $delay, d.taken = null
