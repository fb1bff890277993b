// Keys of a scope of which its source spoke before a revision that may be half written: those that the revision has
// not touched, and those of which it keeps aside that they were spoken of.
MATCH (e:Evidence {scopeId: $scopeId}) WHERE e.bucket >= 0
  AND (e.statementSince < $revision AND e.statementHash <> ''
    OR e.statementSince = $revision AND EXISTS {
      MATCH (f:FormerEvidence {sourceKey: e.sourceKey})
      WHERE f.scopeId = $scopeId AND f.until = $revision AND f.statementHash <> ''
    })
RETURN count(e) AS count
