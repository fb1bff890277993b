// CIs that are now as they were at the pinned revision.
UNWIND $ids AS id
MATCH (c:Ci {id: id}) WHERE c.since <= $pin
RETURN c.id AS id, c.class AS class, c.name AS name, c.status AS status, c.since AS since, c.criticality AS criticality, c.owner AS owner,
  c.mergedInto AS mergedInto
