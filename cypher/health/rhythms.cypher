// How often scopes have been seen whole since a day.
MATCH (scan:Scan)
WHERE scan.receivedAt >= $since AND scan.mode = 'FULL' AND coalesce(scan.complete, true)
  AND scan.state IN ['PUBLISHED', 'HELD']
RETURN scan.source AS source, scan.scope AS scope, count(*) AS scans, min(scan.receivedAt) AS first,
  max(scan.receivedAt) AS last
