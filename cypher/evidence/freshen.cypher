// Its source names it again.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
SET e.stale = null
