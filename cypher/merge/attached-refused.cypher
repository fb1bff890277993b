// The relationships of CIs that people have refused, each once, with the claims on them.
UNWIND $ids AS id
CALL (id) {
  MATCH (r:RefusedRelationship {from: id})
  RETURN r
  UNION
  MATCH (r:RefusedRelationship {to: id})
  RETURN r
}
WITH DISTINCT r
MATCH (from:Ci {id: r.from})
MATCH (to:Ci {id: r.to})
RETURN null AS since, r.type AS type, from.id AS from, from.class AS fromClass, elementId(from) AS fromNode, to.id AS to,
  to.class AS toClass, elementId(to) AS toNode, r.claims AS claims
