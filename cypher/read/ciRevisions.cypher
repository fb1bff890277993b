// The revisions in which CIs took a new state or their relationships to what may be seen began, changed or ended, the
// latest first: a page for each CI.
MATCH (head:Head {id: 'head'})
WITH coalesce(head.horizon, 0) AS horizon
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c, horizon
  CALL {
    WITH c
    RETURN c.since AS number, null AS far
    UNION
    WITH c
    MATCH (c)-[:WAS]->(f:FormerCi)
    RETURN f.since AS number, null AS far
    UNION
    WITH c
    MATCH (c)-[r]-(other:Ci)
    RETURN r.since AS number, CASE WHEN $sight IS NOT NULL THEN other.id END AS far
    UNION
    WITH c
    MATCH (f:FormerRelationship {from: c.id})
    UNWIND [f.since, f.until] AS number
    RETURN number, CASE WHEN $sight IS NOT NULL THEN f.to END AS far
    UNION
    WITH c
    MATCH (f:FormerRelationship {to: c.id})
    UNWIND [f.since, f.until] AS number
    RETURN number, CASE WHEN $sight IS NOT NULL THEN f.from END AS far
  }
  WITH number, far, horizon
  WHERE number <= $pin AND number > horizon AND ($before IS NULL OR number < $before)
    AND (far IS NULL OR EXISTS {
      MATCH (:Ci {id: far})-[:WAS*0..1]->(state)
      WHERE state.since <= $pin AND coalesce(state.until > $pin, true)
        AND (state.class IN $sight.classes OR state.owner IN $sight.owners)
    })
  WITH DISTINCT number
  ORDER BY number DESC
  LIMIT $limit
  RETURN collect(number) AS numbers
}
RETURN id, numbers
