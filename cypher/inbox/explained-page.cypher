// Of each change, one page of the drift that it explains, by its window or by a person's word: the riskiest first.
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
    AND (f.place > $afterOrder OR f.place = $afterOrder AND f.subject > $afterSubject)
    AND ($sight IS NULL OR EXISTS { MATCH (c:Ci {id: f.ciId}) WHERE c.class IN $sight.classes OR c.owner IN $sight.owners })
    AND ($sight IS NULL OR f.target IS NULL OR EXISTS { MATCH (c:Ci {id: f.target}) WHERE c.class IN $sight.classes OR c.owner IN $sight.owners })
  RETURN f
  ORDER BY f.place, f.subject
  LIMIT $limit
}
RETURN id, f.kind AS kind, f.subject AS subject, f.place AS order
