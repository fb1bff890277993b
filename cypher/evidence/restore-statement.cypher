// The statement as it was. The CI stays the one that the key stands for by now, unless it stood for none.
UNWIND $nodes AS row
MATCH (e:Evidence) WHERE elementId(e) = row.node
MATCH (f:FormerEvidence) WHERE elementId(f) = row.formerNode
OPTIONAL MATCH (e)-[link:IDENTIFIES]->(:Ci)
DELETE link
SET e.statement = f.statement, e.statementHash = f.statementHash, e.statementSince = f.statementSince,
  e.saidAt = f.saidAt, e.seenAt = f.seenAt, e.generation = f.generation,
  e.ciId = CASE WHEN f.ciId IS NULL THEN null ELSE e.ciId END
