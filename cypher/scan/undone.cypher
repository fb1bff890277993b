MATCH (scan:Scan {id: $scanId})
SET scan.state = 'UNDONE'
WITH scan
MATCH (s:Scope {id: $scopeId})
OPTIONAL MATCH (full:Scan {source: scan.source})
WHERE full.scope = scan.scope AND full.state = 'PUBLISHED' AND coalesce(full.complete, full.mode = 'FULL') AND full.mode = 'FULL'
WITH scan, s, max(full.receivedAt) AS seenAt
SET s.fullSeenAt = seenAt, s.sparedAt = CASE WHEN scan.sweep THEN scan.receivedAt ELSE s.sparedAt END
