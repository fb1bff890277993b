// One page of the scans, the latest first.
MATCH (s:Scan)
WHERE ($source IS NULL OR s.source = $source)
  AND ($beforeAt IS NULL OR s.receivedAt < $beforeAt OR (s.receivedAt = $beforeAt AND s.id > $afterId))
RETURN s.id AS id, s.source AS source, s.scope AS scope, s.generation AS generation, s.mode AS mode, s.state AS state, s.receivedAt AS receivedAt, s.revision AS revision, s.created AS created, s.updated AS updated, s.unchanged AS unchanged, s.retired AS retired, s.quarantined AS quarantined
ORDER BY receivedAt DESC, id
LIMIT $limit
