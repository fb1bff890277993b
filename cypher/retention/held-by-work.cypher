// CIs that changes, releases and windows name: what was acted on, where something was deployed, what a time is agreed for.
CALL () {
  MATCH (c:Change)
  RETURN coalesce(c.heldCis, c.targetIds) AS named
  UNION ALL
  MATCH (r:Release)
  RETURN r.heldCis AS named
  UNION ALL
  MATCH (w:Window)
  RETURN w.ciIds AS named
}
UNWIND named AS id
WITH DISTINCT id WHERE id IN $ids
RETURN id
