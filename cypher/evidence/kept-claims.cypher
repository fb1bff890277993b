// Evidence with claims that stayed for a held scan's sake, and of which nothing was said since.
MATCH (e:Evidence {scopeId: $scopeId})
WHERE e.bucket >= $first AND e.bucket < $beyond AND e.keptBy = $scanId AND e.seenAt <= $receivedAt AND e.claimsHash <> ''
RETURN elementId(e) AS node, e.key AS subject, e.statementHash AS statementHash, e.claimsHash AS claimsHash,
  e.statementSince AS statementSince, e.claimsSince AS claimsSince, e.created AS created, e.ciId AS ciId, e.stale AS stale,
  e.keptClaims AS keptClaims
