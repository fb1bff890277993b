MATCH (s:Staged {scanId: $scanId}) WHERE s.bucket >= 0
WITH s LIMIT 500
DELETE s
RETURN count(*) AS count
