// Relationships by (type, from, to) that are now as they were at the pinned revision.
UNWIND $wanted AS wanted
MATCH (:Ci {id: wanted.from})-[r]->(:Ci {id: wanted.to})
WHERE type(r) = wanted.type AND r.since <= $pin
RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.strength AS strength, r.group AS group, r.weight AS weight, r.confidence AS confidence, r.claims AS claims
