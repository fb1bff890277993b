// One page of those that a text finds: the name itself, names that begin so, the rest.
MATCH (c:Ci)
WHERE c.searchText CONTAINS $word AND c.since <= $pin
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
WITH c, CASE WHEN toLower(c.name) = $text THEN 0 WHEN toLower(c.name) STARTS WITH $text THEN 1 ELSE 2 END AS rank
WHERE $afterId IS NULL OR rank > $afterRank
  OR (rank = $afterRank AND (c.name > $afterName OR (c.name = $afterName AND c.id > $afterId)))
RETURN rank, c.id AS id, c.class AS class, c.name AS name, c.status AS status, c.since AS since, c.criticality AS criticality, c.owner AS owner,
  c.mergedInto AS mergedInto
ORDER BY rank, name, id
LIMIT $limit
