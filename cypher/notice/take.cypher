// A lease: what is taken is not due again before it ends, so a server that died holds nothing back for long. The first SET
// takes the lock, and what is asked after it is read under it. All times are the database's own (ms).
MATCH (d:Delivery {id: $id})
SET d.locked = true
WITH d
WHERE d.state = 'WAITING' AND d.dueAt <= timestamp()
SET d.dueAt = timestamp() + $leaseMs, d.taken = $taken, d.attempts = d.attempts + 1
WITH d
MATCH (d)-[:TELLS]->(n:Notice)
OPTIONAL MATCH (w:Webhook {id: d.receiver})
OPTIONAL MATCH (p:Principal {handle: d.receiver}) WHERE p.disabledAt IS NULL
RETURN d.way AS way, d.attempts AS attempts, w {.id, .url, .secret} AS webhook, p.email AS email,
  n {.id, .event, .at, .actor, .changeId, .number, .title, .kind, .state, .start, .end, .text, .people} AS notice
