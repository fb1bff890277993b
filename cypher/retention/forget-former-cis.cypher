// Some of what ended at or before the oldest revision that can be read.
MATCH (f:FormerCi) WHERE f.until <= $horizon
WITH f LIMIT $limit
DETACH DELETE f
RETURN count(*) AS count
