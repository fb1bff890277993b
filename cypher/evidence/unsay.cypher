// The source no longer says anything of the CI. The evidence stays, so that its key still leads to the CI;
// what has gone from a CI is found by an index that holds nothing else.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
SET e.statement = null, e.statementHash = '', e.statementSince = $revision, e.saidAt = $at, e.seenAt = $at, e.stale = null,
  e.goneFrom = e.ciId
WITH e
MATCH (e)-[link:IDENTIFIES]->(:Ci)
DELETE link
