// The CIs that a source's key identified at the pinned revision; see read/statements.
MATCH (e:Evidence {sourceKey: $sourceKey})
OPTIONAL MATCH (e)-[:IDENTIFIES]->(c:Ci)
WITH e, coalesce(c.id, e.ciId) AS now, coalesce(e.movedIn, 0) > $pin AS moved
WITH e, now, moved AND NOT EXISTS {
    MATCH (m:Merge {keep: e.movedFrom}) WHERE m.splitRevision = e.movedIn AND m.revision > $pin
  } AS elsewhere
WHERE coalesce(e.statementSince, 0) <= $pin AND e.statement IS NOT NULL OR EXISTS {
    MATCH (said:FormerEvidence {sourceKey: e.sourceKey})
    WHERE e.statementSince > $pin AND said.scopeId = e.scopeId AND said.statementSince <= $pin AND said.until > $pin
      AND said.statement IS NOT NULL
  }
RETURN DISTINCT CASE WHEN elsewhere THEN e.movedFrom ELSE now END AS id
