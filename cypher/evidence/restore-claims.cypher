UNWIND $nodes AS row
MATCH (e:Evidence) WHERE elementId(e) = row.node
MATCH (f:FormerEvidence) WHERE elementId(f) = row.formerNode
SET e.claims = f.claims, e.claimsHash = f.claimsHash, e.claimsSince = f.claimsSince, e.seenAt = f.seenAt,
  e.generation = f.generation
