// What its source has not named for its class's time. Its scope's next scan is read whole, so that it is noticed there.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
SET e.stale = true
WITH DISTINCT e.scopeId AS scopeId
MATCH (s:Scope {id: scopeId})
SET s.amended = coalesce(s.amended, 0) + 1
