// Everything stored on CIs whose state at the pinned revision has been replaced since.
UNWIND $ids AS id
MATCH (c:FormerCi) USING INDEX c:FormerCi(id)
WHERE c.id = id AND c.since <= $pin AND c.until > $pin
RETURN id, properties(c) AS properties
