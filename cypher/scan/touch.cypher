MATCH (scan:Scan {id: $scanId}) SET scan.touchedAt = timestamp()
