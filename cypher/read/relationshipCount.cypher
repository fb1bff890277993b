// How many relationships each CI has at the pinned revision, to those only that may be seen.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c
  CALL {
    WITH c
    MATCH (c)-[r]->(other:Ci)
    WHERE $outgoing AND r.since <= $pin AND ($types IS NULL OR type(r) IN $types)
    RETURN CASE WHEN $sight IS NOT NULL THEN other.id END AS far
    UNION ALL
    WITH c
    MATCH (c)<-[r]-(other:Ci)
    WHERE $incoming AND NOT ($outgoing AND other = c) AND r.since <= $pin AND ($types IS NULL OR type(r) IN $types)
    RETURN CASE WHEN $sight IS NOT NULL THEN other.id END AS far
    UNION ALL
    WITH c
    MATCH (f:FormerRelationship {from: c.id})
    WHERE $outgoing AND f.since <= $pin AND f.until > $pin AND ($types IS NULL OR f.type IN $types)
    RETURN CASE WHEN $sight IS NOT NULL THEN f.to END AS far
    UNION ALL
    WITH c
    MATCH (f:FormerRelationship {to: c.id})
    WHERE $incoming AND NOT ($outgoing AND f.from = c.id)
      AND f.since <= $pin AND f.until > $pin AND ($types IS NULL OR f.type IN $types)
    RETURN CASE WHEN $sight IS NOT NULL THEN f.from END AS far
  }
  WITH far
  WHERE $sight IS NULL OR EXISTS {
    MATCH (:Ci {id: far})-[:WAS*0..1]->(state)
    WHERE state.since <= $pin AND coalesce(state.until > $pin, true)
      AND (state.class IN $sight.classes OR state.owner IN $sight.owners)
  }
  RETURN count(*) AS total
}
RETURN id, total
