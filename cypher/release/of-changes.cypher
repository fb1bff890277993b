MATCH (r:Release)
WHERE r.state IN $states AND any(id IN r.changeIds WHERE id IN $ids)
RETURN r {.*} AS properties ORDER BY r.serial
