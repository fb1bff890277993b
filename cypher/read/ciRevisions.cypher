// The revisions in which CIs took a new state or their relationships began, changed or ended, the latest first: a page
// for each CI.
MATCH (head:Head {id: 'head'})
WITH coalesce(head.horizon, 0) AS horizon
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c, horizon
  CALL {
    WITH c
    RETURN c.since AS number
    UNION
    WITH c
    MATCH (c)-[:WAS]->(f:FormerCi)
    RETURN f.since AS number
    UNION
    WITH c
    MATCH (c)-[r]-(:Ci)
    RETURN r.since AS number
    UNION
    WITH c
    MATCH (f:FormerRelationship {from: c.id})
    UNWIND [f.since, f.until] AS number
    RETURN number
    UNION
    WITH c
    MATCH (f:FormerRelationship {to: c.id})
    UNWIND [f.since, f.until] AS number
    RETURN number
  }
  WITH number, horizon
  WHERE number <= $pin AND number > horizon AND ($before IS NULL OR number < $before)
  ORDER BY number DESC
  LIMIT $limit
  RETURN collect(number) AS numbers
}
RETURN id, numbers
