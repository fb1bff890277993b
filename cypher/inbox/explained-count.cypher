// Of each change, how much drift it explains, by its window or by a person's word.
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (f:Finding {explainedBy: id})
    WHERE NOT EXISTS { MATCH (d:InboxDecision {kind: f.kind, subject: f.subject}) WHERE d.changeId IS NOT NULL AND d.changeId <> id }
    RETURN f
    UNION
    MATCH (d:InboxDecision {changeId: id})
    MATCH (f:Finding {subject: d.subject}) WHERE f.kind = d.kind
    RETURN f
  }
  WITH f
  WHERE f.revision <= $pin
    AND ($sight IS NULL OR EXISTS { MATCH (c:Ci {id: f.ciId}) WHERE c.class IN $sight.classes OR c.owner IN $sight.owners })
    AND ($sight IS NULL OR f.target IS NULL OR EXISTS { MATCH (c:Ci {id: f.target}) WHERE c.class IN $sight.classes OR c.owner IN $sight.owners })
  RETURN count(f) AS total
}
RETURN id, total
