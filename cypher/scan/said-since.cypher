// What an undo has to know of a scope: the revisions that scans made which are undone, the one asked for among them,
// and until when other complete scans said the whole scope again.
MATCH (scan:Scan {source: $source}) WHERE scan.scope = $scope
WITH collect(scan) AS scans
WITH [scan IN scans WHERE scan.id = $scanId OR scan.state = 'UNDONE'] AS undone,
  [scan IN scans WHERE scan.id <> $scanId AND scan.state IN ['PUBLISHED', 'HELD'] AND scan.mode = 'FULL'
    AND coalesce(scan.complete, true) | scan.receivedAt] AS whole
RETURN [scan IN undone | scan.receivedAt] AS undoneAt,
  coalesce(reduce(latest = 0, at IN whole | CASE WHEN at > latest THEN at ELSE latest END), 0) AS wholeAt,
  COLLECT {
    UNWIND undone AS scan
    MATCH (r:Revision {scanId: scan.id})
    RETURN {number: r.number, receivedAt: scan.receivedAt, own: scan.id = $scanId} AS made ORDER BY r.number DESC
  } AS revisions
