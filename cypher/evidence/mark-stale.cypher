// What its source has not named for its class's time.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
SET e.stale = true
