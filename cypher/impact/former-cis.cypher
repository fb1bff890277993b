// CIs that were in another state at the pin than they are now.
MATCH (f:FormerCi) WHERE f.until > $pin AND f.since <= $pin
RETURN f.id AS id, f.class AS class, f.name AS name, f.status AS status,
       f.criticality AS criticality, f.owner AS owner, f.redundancy AS redundancy
