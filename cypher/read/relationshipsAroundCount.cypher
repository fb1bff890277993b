// How many relationships of CIs begin, change or end with a revision.
UNWIND $wanted AS wanted
MATCH (c:Ci {id: wanted.id})
CALL {
  WITH c, wanted
  CALL {
    WITH c, wanted
    MATCH (c)-[r]->(o:Ci) WHERE r.since = wanted.revision
    RETURN type(r) AS type, c.id AS from, o.id AS to
    UNION
    WITH c, wanted
    MATCH (c)<-[r]-(o:Ci) WHERE r.since = wanted.revision
    RETURN type(r) AS type, o.id AS from, c.id AS to
    UNION
    WITH c, wanted
    MATCH (f:FormerRelationship {from: c.id}) WHERE f.since = wanted.revision OR f.until = wanted.revision
    RETURN f.type AS type, f.from AS from, f.to AS to
    UNION
    WITH c, wanted
    MATCH (f:FormerRelationship {to: c.id}) WHERE f.since = wanted.revision OR f.until = wanted.revision
    RETURN f.type AS type, f.from AS from, f.to AS to
  }
  RETURN count(*) AS total
}
RETURN wanted.id AS id, wanted.revision AS revision, total
