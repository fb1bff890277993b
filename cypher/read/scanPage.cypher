// One page of the scans, the latest first.
MATCH (s:Scan)
WHERE s.receivedAt <= $beforeAt AND ($source IS NULL OR s.source = $source)
  AND ($afterId IS NULL OR s.receivedAt < $beforeAt OR s.id > $afterId)
RETURN s.id AS id, s.source AS source, s.scope AS scope, s.generation AS generation, s.mode AS mode, s.state AS state, s.receivedAt AS receivedAt, s.revision AS revision, s.created AS created, s.updated AS updated, s.unchanged AS unchanged, s.retired AS retired, s.quarantined AS quarantined
ORDER BY s.receivedAt DESC, s.id
LIMIT $limit
