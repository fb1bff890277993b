// What a held scan no longer names. The mark counts for as long as that scan is held.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
SET e.heldBy = $scanId
