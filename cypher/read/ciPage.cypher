// One page, by name, of the CIs that are now as they were at the pinned revision; the index on names gives the order.
MATCH (c:Ci)
WHERE c.name >= $afterName AND c.since <= $pin
  AND ($afterId IS NULL OR c.name > $afterName OR c.id > $afterId)
  AND all(word IN $words WHERE c.searchText CONTAINS word)
  AND ($classes IS NULL OR c.class IN $classes)
  AND c.status IN $statuses
  AND ($criticalities IS NULL OR c.criticality IN $criticalities)
  AND ($owner IS NULL OR c.owner = $owner)
  AND ($sight IS NULL OR c.class IN $sight.classes OR c.owner IN $sight.owners)
  AND ($among IS NULL OR c.id IN $among)
  AND ($lacks IS NULL OR all(name IN $lacks WHERE c[name] IS NULL)
    AND NOT EXISTS { MATCH (c)-[r]->(:Ci) WHERE type(r) IN $lacks })
  AND ($unseen IS NULL OR NOT EXISTS {
    MATCH (c)<-[:IDENTIFIES]-(e:Evidence)
    WHERE e.source = 'people' OR e.seenAt >= $unseen[c.class] OR $seen[e.scopeId] >= $unseen[c.class]
  })
  AND ($source IS NULL AND $key IS NULL OR EXISTS {
    MATCH (c)<-[:IDENTIFIES]-(e:Evidence)
    WHERE ($source IS NULL OR e.source = $source) AND ($key IS NULL OR e.key = $key)
  })
RETURN 0 AS rank, c.id AS id, c.class AS class, c.name AS name, c.status AS status, c.since AS since, c.criticality AS criticality, c.owner AS owner,
  c.mergedInto AS mergedInto
ORDER BY c.name, c.id
LIMIT $limit
