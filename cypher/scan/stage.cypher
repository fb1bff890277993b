CYPHER replan=skip
MATCH (scan:Scan {id: $scanId}) SET scan.touchedAt = timestamp()
WITH scan
UNWIND $rows AS row
CREATE (:Staged {scanId: $scanId, bucket: row.bucket, part: $part, lines: row.lines})
