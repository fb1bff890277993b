UNWIND $rows AS row
MERGE (p:Pending {id: row.id})
SET PENDING_PROPERTIES
