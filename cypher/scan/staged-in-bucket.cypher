MATCH (s:Staged {scanId: $scanId, bucket: $bucket}) RETURN s.lines AS lines ORDER BY s.part
