// The states of CIs before and after the revisions from one to another, where they changed meanwhile.
UNWIND $steps AS step
MATCH (c:Ci {id: step.id})
CALL {
  WITH c, step
  WITH c, step WHERE c.since > step.after AND c.since <= step.upTo
  RETURN c AS state, true AS later
  UNION ALL
  WITH c, step
  MATCH (c)-[:WAS]->(f:FormerCi)
  WHERE f.since <= step.after AND f.until > step.after AND f.until <= step.upTo
    OR f.since > step.after AND f.since <= step.upTo AND f.until > step.upTo
  RETURN f AS state, f.since > step.after AS later
}
RETURN step.id AS id, step.after AS after, step.upTo AS upTo, later, properties(state) AS properties
