// Some of the scans of a scope before a moment, but for some of them, and for those that wait.
MATCH (scan:Scan {source: $source})
WHERE scan.scope = $scope AND scan.receivedAt < $before AND NOT scan.receivedAt IN $but
  AND scan.state IN ['PUBLISHED', 'UNDONE', 'REFUSED']
  AND NOT EXISTS { MATCH (s:Scope {id: $source + '\u0000' + $scope}) WHERE s.scanId = scan.id }
RETURN elementId(scan) AS node LIMIT $limit
