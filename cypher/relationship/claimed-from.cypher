// Relationships at a CI that may carry a claim whose target can no longer be told by its identifier.
UNWIND $rows AS row
MATCH (from:Ci {id: row.from})-[r]->(to:Ci) WHERE type(r) = row.type
RETURN row.index AS index, to.id AS to, elementId(to) AS node, to.class AS class, r.claims AS claims
