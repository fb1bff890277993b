// Both ends first, so that the step between them goes from the end with fewer relationships.
UNWIND $rows AS row
MATCH (from:Ci {id: row.from})
MATCH (to:Ci {id: row.to})
MATCH (from)-[r]->(to) WHERE type(r) = row.type
RETURN row.index AS index, elementId(r) AS node, properties(r) AS properties
