// Evidence of some buckets that was not seen for so long that what it speaks of counts as gone.
MATCH (s:Scope {id: $scopeId})
MATCH (e:Evidence {scopeId: $scopeId})-[:IDENTIFIES]->(c:Ci)
WHERE e.bucket >= $first AND e.bucket < $beyond
  AND e.seenAt < $times[c.class].retire AND coalesce(s.fullSeenAt, 0) < $times[c.class].retire
  AND coalesce(s.sparedAt, 0) < $times[c.class].retire
RETURN elementId(e) AS node
