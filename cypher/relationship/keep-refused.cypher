UNWIND $rows AS row
MERGE (r:RefusedRelationship {id: row.id})
SET r.type = row.type, r.from = row.from, r.to = row.to, r.claims = row.claims
