// Some of what ended at or before the oldest revision from which on everything is kept, and did not hold at any of the
// earlier ones that are.
MATCH (f:FormerCi) WHERE f.until <= $horizon AND NOT any(kept IN $kept WHERE f.since <= kept AND kept < f.until)
RETURN elementId(f) AS node LIMIT $limit
