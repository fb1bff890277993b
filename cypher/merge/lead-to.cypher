// A merged-away CI leads to the one that was kept; null: it stands for itself again.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
SET c.mergedInto = $keep
