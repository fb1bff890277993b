// What each source said of CIs at the pinned revision: its present word where that is old enough, else the former one
// that held then. Which CI it spoke of is told by where it was moved from last; what a split brought back was there.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Ci {id: id})<-[:IDENTIFIES]-(e:Evidence)
  RETURN e
  UNION
  MATCH (e:Evidence {goneFrom: id})
  RETURN e
  UNION
  MATCH (e:Evidence {movedFrom: id}) WHERE e.movedIn > $pin
  RETURN e
}
WITH id, e, coalesce(e.movedIn, 0) > $pin AS moved
WITH id, e, moved AND NOT EXISTS {
    MATCH (m:Merge {keep: e.movedFrom}) WHERE m.splitRevision = e.movedIn AND m.revision > $pin
  } AS elsewhere
WHERE CASE WHEN elsewhere THEN e.movedFrom ELSE coalesce(e.ciId, id) END = id
CALL (e) {
  UNWIND CASE WHEN coalesce(e.statementSince, 0) <= $pin THEN [e] ELSE [] END AS said
  RETURN said
  UNION ALL
  MATCH (said:FormerEvidence {sourceKey: e.sourceKey})
  WHERE e.statementSince > $pin AND said.scopeId = e.scopeId AND said.statementSince <= $pin AND said.until > $pin
  RETURN said ORDER BY said.until LIMIT 1
}
WITH id, said WHERE said.statement IS NOT NULL
RETURN id, said.source AS source, said.scope AS scope, said.key AS key, said.seenAt AS seenAt, said.saidAt AS saidAt,
  said.generation AS generation, said.stale AS stale, said.statement AS statement
