// Of each scope the last scan before a moment that saw it whole, and the last of any kind; null where there is none.
MATCH (scan:Scan) WHERE scan.receivedAt < $before
RETURN scan.source AS source, scan.scope AS scope, max(scan.receivedAt) AS last, max(CASE
  WHEN scan.mode = 'FULL' AND scan.state = 'PUBLISHED' AND coalesce(scan.complete, true) THEN scan.receivedAt
END) AS lastWhole
