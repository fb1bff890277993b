// What is known stays as old as it is; of a crowd others may have come.
UNWIND $rows AS row
MERGE (d:Duplicate {id: row.id})
ON CREATE SET d.identifier = row.identifier, d.revision = $revision, d.at = $at, d.attempt = $attempt
SET d.ciIds = row.ciIds
