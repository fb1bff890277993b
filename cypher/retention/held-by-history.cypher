// CIs that something was related to within the history that can be read.
MATCH (head:Head {id: 'head'})
WITH coalesce(head.horizon, 0) AS horizon
UNWIND $ids AS id
CALL (id, horizon) {
  MATCH (f:FormerRelationship {from: id}) WHERE f.until > horizon
  RETURN f
  UNION
  MATCH (f:FormerRelationship {to: id}) WHERE f.until > horizon
  RETURN f
}
RETURN DISTINCT id
