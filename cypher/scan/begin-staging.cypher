CREATE (:Scan {id: $id, source: $source, scope: $scope, generation: $generation, mode: $mode, state: 'STAGING', staged: false,
  receivedAt: $receivedAt, actor: $actor, touchedAt: timestamp(), created: 0, updated: 0, unchanged: 0, retired: 0, quarantined: 0})
