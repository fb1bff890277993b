// When a scope was last heard of; for a full scan, the last one that was whole.
MATCH (s:Scope {id: $scopeId})
RETURN CASE WHEN $whole THEN coalesce(s.fullSeenAt, s.seenAt) ELSE s.seenAt END AS at
