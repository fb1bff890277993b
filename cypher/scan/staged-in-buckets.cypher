MATCH (s:Staged {scanId: $scanId}) WHERE s.bucket >= $first AND s.bucket < $beyond
RETURN s.lines AS lines ORDER BY s.part
