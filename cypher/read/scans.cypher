// Scans by id.
UNWIND $ids AS id
MATCH (s:Scan {id: id})
RETURN s.id AS id, s.source AS source, s.scope AS scope, s.generation AS generation, s.mode AS mode, s.state AS state, s.receivedAt AS receivedAt, s.revision AS revision, s.created AS created, s.updated AS updated, s.unchanged AS unchanged, s.retired AS retired, s.quarantined AS quarantined
