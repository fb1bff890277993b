// The source no longer says anything of the CI. The evidence stays, so that its key still leads to the CI;
// what has gone from a CI is found by an index that holds nothing else. What a held scan had not named any more has been
// gone since then, and not since a person agreed.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
OPTIONAL MATCH (held:Scan {id: e.heldBy, state: 'HELD'}) WHERE e.seenAt <= held.receivedAt
SET e.statement = null, e.statementHash = '', e.statementSince = $revision, e.saidAt = $at, e.seenAt = $at, e.stale = null,
  e.goneFrom = e.ciId, e.goneSince = coalesce(held.revision, $revision)
WITH e
MATCH (e)-[link:IDENTIFIES]->(:Ci)
DELETE link
