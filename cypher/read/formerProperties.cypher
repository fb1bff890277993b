// Everything stored on CIs whose state at the pinned revision has been replaced since.
UNWIND $ids AS id
MATCH (:Ci {id: id})-[:WAS]->(c:FormerCi) WHERE c.since <= $pin AND c.until > $pin
RETURN id, properties(c) AS properties
