// Everything stored on CIs that are now as they were at the pinned revision.
UNWIND $ids AS id
MATCH (c:Ci {id: id}) WHERE c.since <= $pin
RETURN id, properties(c) AS properties
