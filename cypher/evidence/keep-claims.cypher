// Claims that a held scan no longer makes, and that stay with the CIs that wait.
UNWIND $rows AS row
MATCH (e:Evidence) WHERE elementId(e) = row.node
SET e.keptBy = $scanId, e.keptClaims = row.claims
