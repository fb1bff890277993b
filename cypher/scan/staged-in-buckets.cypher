CYPHER replan=skip
MATCH (s:Staged {scanId: $scanId})
USING INDEX s:Staged(scanId, bucket)
WHERE s.bucket >= $first AND s.bucket < $beyond
RETURN s.lines AS lines ORDER BY s.part
