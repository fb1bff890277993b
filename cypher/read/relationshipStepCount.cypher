// In how many of CIs' relationships the revisions from one to another differ.
UNWIND $steps AS step
MATCH (c:Ci {id: step.id})
CALL {
  WITH c, step
  CALL {
    WITH c, step
    MATCH (c)-[r]->(o:Ci) WHERE r.since > step.after AND r.since <= step.upTo
    RETURN type(r) AS type, c.id AS from, o.id AS to,
      {later: true, strength: r.strength, group: r.group, weight: r.weight, confidence: r.confidence} AS state
    UNION ALL
    WITH c, step
    MATCH (c)<-[r]-(o:Ci) WHERE o <> c AND r.since > step.after AND r.since <= step.upTo
    RETURN type(r) AS type, o.id AS from, c.id AS to,
      {later: true, strength: r.strength, group: r.group, weight: r.weight, confidence: r.confidence} AS state
    UNION ALL
    WITH c, step
    MATCH (f:FormerRelationship {from: c.id})
    WHERE f.since <= step.after AND f.until > step.after AND f.until <= step.upTo
      OR f.since > step.after AND f.since <= step.upTo AND f.until > step.upTo
    RETURN f.type AS type, f.from AS from, f.to AS to,
      {later: f.since > step.after, strength: f.strength, group: f.group, weight: f.weight,
        confidence: f.confidence} AS state
    UNION ALL
    WITH c, step
    MATCH (f:FormerRelationship {to: c.id})
    WHERE f.from <> c.id
      AND (f.since <= step.after AND f.until > step.after AND f.until <= step.upTo
        OR f.since > step.after AND f.since <= step.upTo AND f.until > step.upTo)
    RETURN f.type AS type, f.from AS from, f.to AS to,
      {later: f.since > step.after, strength: f.strength, group: f.group, weight: f.weight,
        confidence: f.confidence} AS state
  }
  WITH c, step, type, from, to, collect(state) AS states
  WITH c, step, type, from, to, head([state IN states WHERE NOT state.later]) AS earlier,
    head([state IN states WHERE state.later]) AS later
  WITH type, from, to, earlier, later, CASE from WHEN c.id THEN to ELSE from END AS far,
    CASE (CASE WHEN $backwards THEN earlier ELSE later END IS NULL) WHEN $backwards THEN step.upTo ELSE step.after END AS pin
  WHERE (earlier IS NULL OR later IS NULL
      OR coalesce(earlier.strength, '') <> coalesce(later.strength, '')
      OR coalesce(earlier.group, '') <> coalesce(later.group, '')
      OR coalesce(earlier.weight, 1) <> coalesce(later.weight, 1)
      OR coalesce(earlier.confidence, 'OBSERVED') <> coalesce(later.confidence, 'OBSERVED'))
    AND (CASE WHEN $backwards THEN earlier ELSE later END IS NULL) IN $ended
    AND ($sight IS NULL OR EXISTS {
      MATCH (:Ci {id: far})-[:WAS*0..1]->(state)
      WHERE state.since <= pin AND coalesce(state.until > pin, true)
        AND (state.class IN $sight.classes OR state.owner IN $sight.owners)
    })
  RETURN count(*) AS total
}
RETURN step.id AS id, step.after AS after, step.upTo AS upTo, total
