// The states of CIs that began or ended in the revisions after one up to another, in order.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c
  WITH c WHERE c.since > $after AND c.since <= $upTo
  RETURN c AS state
  UNION ALL
  WITH c
  MATCH (c)-[:WAS]->(f:FormerCi)
  WHERE f.since <= $upTo AND f.until > $after AND (f.since > $after OR f.until <= $upTo)
  RETURN f AS state
}
RETURN id, state.since AS since, state.until AS until, properties(state) AS properties
ORDER BY id, since
