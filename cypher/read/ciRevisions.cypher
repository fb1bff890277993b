// The revisions in which CIs took a new state, the latest first: a page for each CI.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c
  CALL {
    WITH c
    RETURN c.since AS number
    UNION
    WITH c
    MATCH (c)-[:WAS]->(f:FormerCi)
    RETURN f.since AS number
  }
  WITH number
  WHERE number <= $pin AND ($before IS NULL OR number < $before)
  ORDER BY number DESC
  LIMIT $limit
  RETURN collect(number) AS numbers
}
RETURN id, numbers
