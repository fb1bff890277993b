// The relationships of CIs that people have refused, up to a number for each, with all claims on them.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (r:RefusedRelationship {from: id}) RETURN r
  UNION
  WITH id
  MATCH (r:RefusedRelationship {to: id}) RETURN r
}
WITH id, r
WHERE $sight IS NULL OR EXISTS {
  MATCH (c:Ci {id: CASE r.from WHEN id THEN r.to ELSE r.from END})
  WHERE c.class IN $sight.classes OR c.owner IN $sight.owners
}
WITH id, r ORDER BY id, r.id
WITH id, collect(r)[..$limit] AS kept
UNWIND kept AS r
RETURN id, r.type AS type, r.from AS from, r.to AS to, r.claims AS claims
