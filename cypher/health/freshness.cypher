// Of each class, how many CIs somebody has named within the class's time. People's words do not age.
MATCH (c:Ci)
WHERE c.status <> 'RETIRED' AND c.since <= $pin
  AND ($sight IS NULL OR c.class IN $sight.classes OR c.owner IN $sight.owners)
  AND ($source IS NULL OR EXISTS { MATCH (c)<-[:IDENTIFIES]-(:Evidence {source: $source}) })
RETURN c.class AS class, count(*) AS total, sum(CASE WHEN EXISTS {
  MATCH (c)<-[:IDENTIFIES]-(e:Evidence)
  WHERE e.source = 'people' OR e.seenAt >= $due[c.class] OR $seen[e.scopeId] >= $due[c.class]
} THEN 1 ELSE 0 END) AS fresh
