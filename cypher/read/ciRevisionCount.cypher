// In how many revisions CIs took a new state.
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
  }
  WITH number
  WHERE number <= $pin
  RETURN count(*) AS total
}
RETURN id, total
