// The revisions that changes and releases point to, the latest first: what an approver saw, what was there when the work
// began or ended.
CALL () {
  MATCH (c:Change)
  UNWIND coalesce(c.heldRevisions, [c.startRevision]) AS revision
  RETURN revision
  UNION
  MATCH (r:Release)
  UNWIND [r.baselineRevision, r.endRevision] AS revision
  RETURN revision
}
WITH DISTINCT revision WHERE revision < $before
RETURN revision ORDER BY revision DESC LIMIT $limit
