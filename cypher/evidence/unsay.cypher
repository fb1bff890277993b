// The source no longer says anything of the CI. The evidence stays, so that its key still leads to the CI;
// what has gone from a CI is found by an index that holds nothing else.
UNWIND $rows AS row
MATCH (e:Evidence) WHERE elementId(e) = row.node
SET e.statement = null, e.statementHash = '', e.statementSince = $revision, e.saidAt = $at, e.seenAt = $at, e.stale = null,
  e.goneFrom = e.ciId, e.goneSince = row.since
