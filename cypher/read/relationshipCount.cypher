// How many relationships each CI has at the pinned revision.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
CALL {
  WITH c
  CALL {
    WITH c
    MATCH (c)-[r]->(:Ci)
    WHERE $outgoing AND r.since <= $pin AND ($types IS NULL OR type(r) IN $types)
    RETURN count(*) AS part
    UNION ALL
    WITH c
    MATCH (c)<-[r]-(other:Ci)
    WHERE $incoming AND NOT ($outgoing AND other = c) AND r.since <= $pin AND ($types IS NULL OR type(r) IN $types)
    RETURN count(*) AS part
    UNION ALL
    WITH c
    MATCH (f:FormerRelationship {from: c.id})
    WHERE $outgoing AND f.since <= $pin AND f.until > $pin AND ($types IS NULL OR f.type IN $types)
    RETURN count(*) AS part
    UNION ALL
    WITH c
    MATCH (f:FormerRelationship {to: c.id})
    WHERE $incoming AND NOT ($outgoing AND f.from = c.id)
      AND f.since <= $pin AND f.until > $pin AND ($types IS NULL OR f.type IN $types)
    RETURN count(*) AS part
  }
  RETURN sum(part) AS total
}
RETURN id, total
