// What people have imported, the latest first.
MATCH (s:Scope) WHERE s.id STARTS WITH $prefix
RETURN s.scope AS scope, s.generation AS generation, s.seenAt AS seenAt
ORDER BY seenAt DESC, scope
LIMIT 200
