// The next scopes in order of their ids, when each was last seen whole, and whether a person is asked about it already.
MATCH (s:Scope) WHERE s.id > $after AND s.source <> $people
RETURN s.id AS id, s.source AS source, s.scope AS scope, s.generation AS generation,
  coalesce(s.fullSeenAt, 0) AS seenAt, coalesce(s.sparedAt, 0) AS sparedAt,
  EXISTS { MATCH (scan:Scan {state: 'HELD'}) WHERE scan.source = s.source AND scan.scope = s.scope } AS held
ORDER BY s.id LIMIT $limit
