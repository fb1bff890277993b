// Evidence of some buckets that was not seen since the time of its class and is not marked yet.
MATCH (s:Scope {id: $scopeId})
MATCH (e:Evidence {scopeId: $scopeId})-[:IDENTIFIES]->(c:Ci)
WHERE e.bucket >= $first AND e.bucket < $beyond AND e.stale IS NULL
  AND e.seenAt < $times[c.class].stale AND coalesce(s.fullSeenAt, 0) < $times[c.class].stale
RETURN elementId(e) AS node, c.id AS ciId
