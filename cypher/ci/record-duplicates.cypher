// What is known stays as old as it is.
UNWIND $rows AS row
MERGE (d:Duplicate {id: row.id})
ON CREATE SET d.identifier = row.identifier, d.ciIds = row.ciIds, d.revision = $revision, d.at = $at, d.attempt = $attempt
