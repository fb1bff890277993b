// CIs that something was related to within the history that can be read, and those of which an earlier state is kept.
MATCH (head:Head {id: 'head'})
WITH coalesce(head.horizon, 0) AS horizon, coalesce(head.kept, []) AS kept
UNWIND $ids AS id
CALL (id, horizon, kept) {
  MATCH (f:FormerRelationship {from: id}) WHERE f.until > horizon
  RETURN f
  UNION
  MATCH (f:FormerRelationship {to: id}) WHERE f.until > horizon
  RETURN f
  UNION
  MATCH (f:FormerCi {id: id}) WHERE any(revision IN kept WHERE f.since <= revision AND revision < f.until)
  RETURN f
}
RETURN DISTINCT id
