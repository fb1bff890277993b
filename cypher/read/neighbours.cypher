// CIs one relationship away from some CIs, at the pinned revision, as far as they may be seen.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c
  MATCH (c)-[r]->(o:Ci) WHERE $outgoing AND r.since <= $pin
  RETURN o.id AS other
  UNION
  WITH c
  MATCH (c)<-[r]-(o:Ci) WHERE $incoming AND r.since <= $pin
  RETURN o.id AS other
  UNION
  WITH c
  MATCH (f:FormerRelationship {from: c.id}) WHERE $outgoing AND f.since <= $pin AND f.until > $pin
  RETURN f.to AS other
  UNION
  WITH c
  MATCH (f:FormerRelationship {to: c.id}) WHERE $incoming AND f.since <= $pin AND f.until > $pin
  RETURN f.from AS other
}
WITH DISTINCT other
WHERE $sight IS NULL OR EXISTS {
  MATCH (:Ci {id: other})-[:WAS*0..1]->(state)
  WHERE state.since <= $pin AND coalesce(state.until > $pin, true)
    AND (state.class IN $sight.classes OR state.owner IN $sight.owners)
}
RETURN other
