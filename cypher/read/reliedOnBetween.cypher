// The states of what CIs rely on that began or ended in the revisions after one up to another, in order.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c
  MATCH (c)-[r]->(o:Ci) WHERE r.since > $after AND r.since <= $upTo
  RETURN type(r) AS type, o.id AS to, r.since AS since, null AS until, r.strength AS strength, r.group AS group,
    r.weight AS weight, r.confidence AS confidence
  UNION ALL
  WITH c
  MATCH (f:FormerRelationship {from: c.id})
  WHERE f.since <= $upTo AND f.until > $after AND (f.since > $after OR f.until <= $upTo)
  RETURN f.type AS type, f.to AS to, f.since AS since, f.until AS until, f.strength AS strength, f.group AS group,
    f.weight AS weight, f.confidence AS confidence
}
RETURN id AS from, type, to, since, until, strength, group, weight, confidence
ORDER BY from, type, to, since
