// The newest first.
MATCH (c:Change)
WHERE c.serial < $before AND ($states IS NULL OR c.state IN $states)
  AND ($from IS NULL OR c.start < $to AND c.end > $from)
  AND ($dueBefore IS NULL OR c.approvalsDueAt < $dueBefore)
  AND ($costStated IS NULL OR coalesce(c.costStated, false) = $costStated)
RETURN c {.*} AS properties ORDER BY c.serial DESC LIMIT $limit
