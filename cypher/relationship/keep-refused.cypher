UNWIND $rows AS row
MERGE (r:RefusedRelationship {id: row.id})
SET r.claims = row.claims
