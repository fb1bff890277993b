// Evidence that took its present form in a revision, with what it said before.
MATCH (e:Evidence {scopeId: $scopeId})
WHERE e.bucket >= $first AND e.bucket < $beyond AND (e.statementSince = $revision OR e.claimsSince = $revision)
OPTIONAL MATCH (f:FormerEvidence {sourceKey: e.sourceKey}) WHERE f.scopeId = $scopeId AND f.until = $revision
RETURN elementId(e) AS node, e.key AS subject, e.ciId AS ciId,
  CASE WHEN e.movedIn = $revision THEN e.movedFrom END AS movedFrom, e.created AS created, e.seenAt AS seenAt,
  e.statementSince AS statementSince, e.claimsSince AS claimsSince, e.statement AS statement, e.claims AS claims,
  elementId(f) AS formerNode, properties(f) AS former
