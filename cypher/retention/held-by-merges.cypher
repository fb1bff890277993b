// CIs that a merge rests on, and those that lead to another one.
UNWIND $ids AS id
MATCH (c:Ci {id: id}) WHERE EXISTS { MATCH (:Ci {id: c.mergedInto}) }
RETURN id
UNION
MATCH (m:Merge) WHERE m.splitAt IS NULL
UNWIND [m.keep] + m.merged AS id
WITH DISTINCT id WHERE id IN $ids
RETURN id
