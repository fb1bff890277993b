UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
SET e.seenAt = $at
