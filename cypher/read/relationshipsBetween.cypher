// The relationships among some CIs at the pinned revision. Looking each end up in a map keeps the planner from trying
// every pair.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c
  MATCH (c)-[r]->(o:Ci) WHERE r.since <= $pin AND $among[o.id]
  RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.strength AS strength, r.group AS group, r.weight AS weight, r.confidence AS confidence, r.claims AS claims
  UNION ALL
  WITH c
  MATCH (f:FormerRelationship {from: c.id}) WHERE f.since <= $pin AND f.until > $pin AND $among[f.to]
  RETURN f.type AS type, f.from AS from, f.to AS to, f.strength AS strength, f.group AS group, f.weight AS weight, f.confidence AS confidence, f.claims AS claims
}
RETURN type, from, to, strength, group, weight, confidence, claims
ORDER BY type, from, to
