// Only for whoever holds the lease. The webhook keeps how its last attempt went.
MATCH (d:Delivery {id: $id, taken: $taken})
SET d.state = $state, d.lastError = $error, d.dueAt = timestamp() + $delay, d.taken = null
WITH d
MATCH (w:Webhook {id: d.receiver})
SET w.answeredAt = timestamp(), w.lastError = $error
