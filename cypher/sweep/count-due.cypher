// How much of each scope was not seen since the times of its class.
UNWIND $scopes AS scope
MATCH (e:Evidence {scopeId: scope.id})-[:IDENTIFIES]->(c:Ci) WHERE e.bucket >= 0
WITH scope, e, $times[c.class] AS times,
  CASE WHEN e.seenAt > scope.seenAt THEN e.seenAt ELSE scope.seenAt END AS seenAt
RETURN scope.id AS scopeId, count(e) AS live,
  count(CASE WHEN e.stale IS NULL AND seenAt < times.stale THEN 1 END) AS stale,
  count(CASE WHEN seenAt < times.retire AND scope.sparedAt < times.retire THEN 1 END) AS retiring
