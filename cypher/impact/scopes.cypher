MATCH (s:Scope) RETURN s.id AS id, s.fullSeenAt AS fullSeenAt
