UNWIND $rows AS row
MATCH (c:Ci {id: row.id})
SET c = row
