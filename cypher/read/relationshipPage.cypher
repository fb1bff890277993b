// One page of each CI's relationships at the pinned revision, for many CIs at once; to those only that may be seen.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c
  CALL {
    WITH c
    MATCH (c)-[r]->(:Ci)
    WHERE $outgoing AND r.since <= $pin AND ($types IS NULL OR type(r) IN $types)
    RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.strength AS strength, r.group AS group, r.weight AS weight, r.confidence AS confidence, r.claims AS claims
    UNION ALL
    WITH c
    MATCH (c)<-[r]-(other:Ci)
    WHERE $incoming AND NOT ($outgoing AND other = c) AND r.since <= $pin AND ($types IS NULL OR type(r) IN $types)
    RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.strength AS strength, r.group AS group, r.weight AS weight, r.confidence AS confidence, r.claims AS claims
    UNION ALL
    WITH c
    MATCH (f:FormerRelationship {from: c.id})
    WHERE $outgoing AND f.since <= $pin AND f.until > $pin AND ($types IS NULL OR f.type IN $types)
    RETURN f.type AS type, f.from AS from, f.to AS to, f.strength AS strength, f.group AS group, f.weight AS weight, f.confidence AS confidence, f.claims AS claims
    UNION ALL
    WITH c
    MATCH (f:FormerRelationship {to: c.id})
    WHERE $incoming AND NOT ($outgoing AND f.from = c.id)
      AND f.since <= $pin AND f.until > $pin AND ($types IS NULL OR f.type IN $types)
    RETURN f.type AS type, f.from AS from, f.to AS to, f.strength AS strength, f.group AS group, f.weight AS weight, f.confidence AS confidence, f.claims AS claims
  }
  WITH c, type, from, to, strength, group, weight, confidence, claims
  WHERE ($afterType IS NULL OR type > $afterType
      OR (type = $afterType AND (from > $afterFrom OR (from = $afterFrom AND to > $afterTo))))
    AND ($sight IS NULL OR EXISTS {
      MATCH (:Ci {id: CASE from WHEN c.id THEN to ELSE from END})-[:WAS*0..1]->(state)
      WHERE state.since <= $pin AND coalesce(state.until > $pin, true)
        AND (state.class IN $sight.classes OR state.owner IN $sight.owners)
    })
  ORDER BY type, from, to
  LIMIT $limit
  RETURN type, from, to, strength, group, weight, confidence, claims
}
RETURN id, type, from, to, strength, group, weight, confidence, claims
ORDER BY id, type, from, to
