// All earlier claims of some evidence, with the time at which each version of them came.
UNWIND $sourceKeys AS sourceKey
MATCH (f:FormerEvidence {sourceKey: sourceKey}) WHERE f.scopeId = $scopeId
OPTIONAL MATCH (r:Revision {number: f.claimsSince})
OPTIONAL MATCH (scan:Scan {id: r.scanId})
RETURN sourceKey, f.claimsSince AS since, f.claims AS claims, coalesce(scan.receivedAt, r.at) AS at
