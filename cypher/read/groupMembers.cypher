// The relationships of many CIs that a redundancy group judges, or that are alternatives, at the pinned revision.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c
  MATCH (c)-[r]->(o:Ci)
  WHERE r.since <= $pin AND (r.group IS NOT NULL OR (r.strength IS NULL AND type(r) IN $alternatives))
  RETURN type(r) AS type, r.group AS group, o.id AS member
  UNION ALL
  WITH c
  MATCH (f:FormerRelationship {from: c.id})
  WHERE f.since <= $pin AND f.until > $pin
    AND (f.group IS NOT NULL OR (f.strength IS NULL AND f.type IN $alternatives))
  RETURN f.type AS type, f.group AS group, f.to AS member
}
RETURN id, type, group, member
ORDER BY id, group, type, member
