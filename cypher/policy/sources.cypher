// All sources that have ever spoken.
MATCH (s:Scope)
RETURN DISTINCT s.source AS source ORDER BY source
