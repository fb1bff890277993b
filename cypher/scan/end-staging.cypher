MATCH (scan:Scan {id: $scanId}) SET scan.staged = true, scan.frame = $frame, scan.touchedAt = timestamp()
