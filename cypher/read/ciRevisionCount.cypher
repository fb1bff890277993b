// In how many revisions CIs took a new state or their relationships began, changed or ended.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c
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
  WITH number
  WHERE number <= $pin
  RETURN count(*) AS total
}
RETURN id, total
