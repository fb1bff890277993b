// Relationships as they were until a revision changed or ended them.
UNWIND $rows AS row
MATCH (f:FormerRelationship {from: row.from}) WHERE f.until = $revision AND f.type = row.type
MATCH (to:Ci {id: f.to})
RETURN row.index AS index, to.id AS to, elementId(to) AS node, to.class AS class, f.claims AS claims
