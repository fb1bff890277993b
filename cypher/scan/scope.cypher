MATCH (s:Scope {id: $scopeId})
RETURN s.generation AS generation, s.bodyHash AS bodyHash, s.answer AS answer, s.scanId AS scanId,
  coalesce(s.amended, 0) AS amended
