// The CIs that merged-away ones lead to.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (c:Ci {id: id}) WHERE c.mergedInto IS NOT NULL
RETURN id, c.mergedInto AS keep
