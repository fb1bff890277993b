// When each scope was last seen whole.
MATCH (s:Scope) WHERE s.fullSeenAt IS NOT NULL
RETURN s.id AS id, s.fullSeenAt AS at
