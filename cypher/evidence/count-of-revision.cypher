MATCH (e:Evidence {scopeId: $scopeId})
WHERE e.bucket >= 0 AND (e.statementSince = $revision OR e.claimsSince = $revision)
RETURN count(e) AS count
