// What CIs that were merged away have become; merges may have been merged in turn.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
WHERE c.mergedInto IS NOT NULL
RETURN id AS id, c.mergedInto AS kept
