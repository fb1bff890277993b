// CIs whose state at the pinned revision has been replaced since.
UNWIND $ids AS id
MATCH (c:FormerCi) USING INDEX c:FormerCi(id)
WHERE c.id = id AND c.since <= $pin AND c.until > $pin
RETURN c.id AS id, c.class AS class, c.name AS name, c.status AS status, c.since AS since, c.criticality AS criticality, c.owner AS owner
