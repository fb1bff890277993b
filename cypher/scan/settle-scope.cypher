MERGE (s:Scope {id: $scopeId})
SET s.source = $source, s.scope = $scope, s.generation = $generation, s.bodyHash = $bodyHash, s.answer = $answer,
  s.scanId = $scanId, s.seenAt = $at, s.fullSeenAt = CASE WHEN $full THEN $at ELSE s.fullSeenAt END
