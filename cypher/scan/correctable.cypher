MATCH (scan:Scan {id: $id})
RETURN scan.state AS state
