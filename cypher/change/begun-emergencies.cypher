// Emergencies that have begun and are not over.
MATCH (c:Change)
WHERE c.state IN $states AND c.kind = 'EMERGENCY'
RETURN c {.*} AS properties ORDER BY c.serial
