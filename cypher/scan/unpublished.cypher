MATCH (scan:Scan {state: 'STAGING', staged: true})
RETURN scan.id AS id, scan.frame AS frame ORDER BY scan.receivedAt, scan.id
