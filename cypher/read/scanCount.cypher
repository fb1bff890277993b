// How many scans there are.
MATCH (s:Scan) WHERE $source IS NULL OR s.source = $source
RETURN count(*) AS total
