// Changes in some states on which somebody wrote, the oldest first.
MATCH (c:Change)
WHERE c.state IN $states AND $handle IN c.editors
RETURN c.number AS number ORDER BY c.serial
