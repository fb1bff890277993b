// Some of what ended at or before the oldest revision that can be read.
MATCH (f:FormerRelationship) WHERE f.until <= $horizon
RETURN elementId(f) AS node LIMIT $limit
