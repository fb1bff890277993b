CYPHER replan=skip
UNWIND $sourceKeys AS sourceKey
MATCH (e:Evidence {sourceKey: sourceKey})
USING INDEX e:Evidence(sourceKey)
WHERE e.scopeId = $scopeId
RETURN elementId(e) AS node, e.key AS subject, e.statementHash AS statementHash, e.claimsHash AS claimsHash,
  e.statementSince AS statementSince, e.claimsSince AS claimsSince, e.created AS created, e.ciId AS ciId, e.stale AS stale
