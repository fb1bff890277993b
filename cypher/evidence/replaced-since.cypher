// Evidence of which a revision's word is no longer the last.
MATCH (e:Evidence {scopeId: $scopeId})
WHERE e.bucket >= 0 AND (e.statementSince > $revision OR e.claimsSince > $revision)
  AND e.statementSince <> $revision AND e.claimsSince <> $revision
  AND EXISTS {
    MATCH (f:FormerEvidence {sourceKey: e.sourceKey})
    WHERE f.scopeId = $scopeId AND (f.statementSince = $revision OR f.claimsSince = $revision)
  }
RETURN e.key AS subject ORDER BY subject
