// Of each class, how many CIs lack the same of what is expected of them. One pass over all CIs.
MATCH (c:Ci)
WHERE c.status <> 'RETIRED' AND c.since <= $pin
  AND ($sight IS NULL OR c.class IN $sight.classes OR c.owner IN $sight.owners) AND $expected[c.class] IS NOT NULL
  AND ($source IS NULL OR EXISTS { MATCH (c)<-[:IDENTIFIES]-(:Evidence {source: $source}) })
UNWIND $expected[c.class] AS gap
WITH c, gap.id AS gap,
  CASE WHEN gap.attribute IS NOT NULL THEN c[gap.attribute] IS NULL
    ELSE NOT EXISTS { MATCH (c)-[r]->(:Ci) WHERE type(r) IN gap.types } END AS lacking
WITH c, collect(CASE WHEN lacking THEN gap END) AS gaps
RETURN c.class AS class, gaps, count(*) AS count
