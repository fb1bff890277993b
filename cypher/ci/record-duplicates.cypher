UNWIND $rows AS row
MERGE (d:Duplicate {id: row.id})
SET d.identifier = row.identifier, d.ciIds = row.ciIds, d.revision = $revision, d.at = $at
