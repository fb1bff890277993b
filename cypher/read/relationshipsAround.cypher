// The states of CIs' relationships that begin or end with a revision, a page for each CI and revision in order of
// (type, from, to).
UNWIND $wanted AS wanted
MATCH (c:Ci {id: wanted.id})
CALL {
  WITH c, wanted
  CALL {
    WITH c, wanted
    MATCH (c)-[r]->(o:Ci) WHERE r.since = wanted.revision
    RETURN type(r) AS type, c.id AS from, o.id AS to,
      {begins: true, strength: r.strength, group: r.group, weight: r.weight, confidence: r.confidence} AS state
    UNION ALL
    WITH c, wanted
    MATCH (c)<-[r]-(o:Ci) WHERE r.since = wanted.revision AND o <> c
    RETURN type(r) AS type, o.id AS from, c.id AS to,
      {begins: true, strength: r.strength, group: r.group, weight: r.weight, confidence: r.confidence} AS state
    UNION ALL
    WITH c, wanted
    MATCH (f:FormerRelationship {from: c.id}) WHERE f.since = wanted.revision OR f.until = wanted.revision
    RETURN f.type AS type, f.from AS from, f.to AS to,
      {begins: f.since = wanted.revision, strength: f.strength, group: f.group, weight: f.weight,
        confidence: f.confidence} AS state
    UNION ALL
    WITH c, wanted
    MATCH (f:FormerRelationship {to: c.id})
    WHERE f.from <> c.id AND (f.since = wanted.revision OR f.until = wanted.revision)
    RETURN f.type AS type, f.from AS from, f.to AS to,
      {begins: f.since = wanted.revision, strength: f.strength, group: f.group, weight: f.weight,
        confidence: f.confidence} AS state
  }
  WITH type, from, to, collect(state) AS states
  WHERE $afterType IS NULL OR type > $afterType
    OR (type = $afterType AND (from > $afterFrom OR (from = $afterFrom AND to > $afterTo)))
  ORDER BY type, from, to
  LIMIT $limit
  RETURN type, from, to, states
}
RETURN wanted.id AS id, wanted.revision AS revision, type, from, to, states
ORDER BY id, revision, type, from, to
