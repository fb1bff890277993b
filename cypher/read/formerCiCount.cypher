// The same of CIs whose state at the pinned revision has been replaced since.
MATCH (c:FormerCi)
WHERE c.until > $pin AND c.since <= $pin
  AND all(word IN $words WHERE c.searchText CONTAINS word)
  AND ($classes IS NULL OR c.class IN $classes)
  AND c.status IN $statuses
  AND ($criticalities IS NULL OR c.criticality IN $criticalities)
  AND ($owner IS NULL OR c.owner = $owner)
  AND ($sight IS NULL OR c.class IN $sight.classes OR c.owner IN $sight.owners)
  AND ($among IS NULL OR c.id IN $among)
  AND ($lacks IS NULL OR all(name IN $lacks WHERE c[name] IS NULL)
    AND NOT EXISTS { MATCH (c)<-[:WAS]-(:Ci)-[r]->(:Ci) WHERE type(r) IN $lacks })
  AND $unseen IS NULL
  AND ($source IS NULL AND $key IS NULL OR EXISTS {
    MATCH (c)<-[:WAS]-(:Ci)<-[:IDENTIFIES]-(e:Evidence)
    WHERE ($source IS NULL OR e.source = $source) AND ($key IS NULL OR e.key = $key)
  })
RETURN count(*) AS total
