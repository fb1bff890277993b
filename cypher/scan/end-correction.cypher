MATCH (correction:Correction {id: $id})
DELETE correction
WITH count(*) AS ended
MATCH (s:Scope {id: $scopeId})
SET s.amended = coalesce(s.amended, 0) + 1
