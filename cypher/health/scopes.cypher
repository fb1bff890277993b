// Each source's scopes, people's own aside.
MATCH (s:Scope) WHERE s.source <> 'people'
RETURN s.id AS id, s.source AS source, s.scope AS scope, s.seenAt AS seenAt, s.fullSeenAt AS fullSeenAt
ORDER BY source, scope
