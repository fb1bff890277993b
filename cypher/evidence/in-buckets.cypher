CYPHER replan=skip
MATCH (e:Evidence {scopeId: $scopeId})
USING INDEX e:Evidence(scopeId, bucket)
WHERE e.bucket >= $first AND e.bucket < $beyond
RETURN elementId(e) AS node, e.key AS subject, e.statementHash AS statementHash, e.claimsHash AS claimsHash,
  e.statementSince AS statementSince, e.claimsSince AS claimsSince, e.created AS created, e.ciId AS ciId, e.stale AS stale
