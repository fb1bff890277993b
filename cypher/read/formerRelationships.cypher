// Relationships by (type, from, to) whose state at the pinned revision has been replaced since, or which have ended.
UNWIND $wanted AS wanted
MATCH (f:FormerRelationship {from: wanted.from})
WHERE f.to = wanted.to AND f.type = wanted.type AND f.since <= $pin AND f.until > $pin
RETURN f.type AS type, f.from AS from, f.to AS to, f.strength AS strength, f.group AS group, f.weight AS weight, f.confidence AS confidence, f.claims AS claims
