// The source no longer says anything of the CI. The evidence stays, so that its key still leads to the CI.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
SET e.statement = null, e.statementHash = '', e.statementSince = $revision, e.saidAt = $at, e.seenAt = $at, e.stale = null
WITH e
MATCH (e)-[link:IDENTIFIES]->(:Ci)
DELETE link
