// In how many revisions CIs took a new state or their relationships began, changed or ended.
MATCH (head:Head {id: 'head'})
WITH coalesce(head.horizon, 0) AS horizon
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c, horizon
  CALL {
    WITH c
    RETURN c.since AS number
    UNION
    WITH c
    MATCH (c)-[:WAS]->(f:FormerCi)
    RETURN f.since AS number
    UNION
    WITH c
    MATCH (c)-[r]-(:Ci)
    RETURN r.since AS number
    UNION
    WITH c
    MATCH (f:FormerRelationship {from: c.id})
    UNWIND [f.since, f.until] AS number
    RETURN number
    UNION
    WITH c
    MATCH (f:FormerRelationship {to: c.id})
    UNWIND [f.since, f.until] AS number
    RETURN number
  }
  WITH number, horizon
  WHERE number <= $pin AND number > horizon
  RETURN count(*) AS total
}
RETURN id, total
