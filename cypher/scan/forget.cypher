MATCH (scan:Scan {id: $scanId}) DELETE scan
