// The states of CIs that begin or end with a revision.
UNWIND $wanted AS wanted
MATCH (c:Ci {id: wanted.id})
CALL {
  WITH c, wanted
  WITH c, wanted WHERE c.since = wanted.revision
  RETURN c AS state, true AS begins
  UNION ALL
  WITH c, wanted
  MATCH (c)-[:WAS]->(f:FormerCi) WHERE f.since = wanted.revision OR f.until = wanted.revision
  RETURN f AS state, f.since = wanted.revision AS begins
}
RETURN wanted.id AS id, wanted.revision AS revision, begins, properties(state) AS properties
