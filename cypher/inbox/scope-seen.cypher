MATCH (s:Scope {id: $scopeId})
RETURN s.fullSeenAt IS NOT NULL AS whole
