// In one order however often it is asked: a scan that goes on after a crash passes over what it has done by its number.
CYPHER replan=skip
MATCH (s:Staged {scanId: $scanId})
USING INDEX s:Staged(scanId, bucket)
WHERE s.bucket >= $first AND s.bucket < $beyond
RETURN s.lines AS lines ORDER BY s.part, s.bucket
