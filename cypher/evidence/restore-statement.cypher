// The statement as it was; which CI it speaks of is linked again after this.
UNWIND $nodes AS row
MATCH (e:Evidence) WHERE elementId(e) = row.node
MATCH (f:FormerEvidence) WHERE elementId(f) = row.formerNode
SET e.statement = f.statement, e.statementHash = f.statementHash, e.statementSince = f.statementSince,
  e.saidAt = f.saidAt, e.seenAt = f.seenAt, e.generation = f.generation,
  e.ciId = f.ciId, e.stale = f.stale, e.goneFrom = f.goneFrom, e.goneSince = f.goneSince
