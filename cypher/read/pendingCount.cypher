// How many claims wait for a CI.
MATCH (p:Pending) WHERE $source IS NULL OR p.source = $source
RETURN count(*) AS total
