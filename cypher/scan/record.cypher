MERGE (scan:Scan {id: $scan.id})
SET scan = $scan
