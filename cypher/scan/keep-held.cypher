MATCH (scan:Scan {id: $id})
SET scan.state = 'PUBLISHED', scan.brake = 'REFUSED'
WITH scan WHERE scan.sweep
MATCH (s:Scope {id: scan.source + '\u0000' + scan.scope})
SET s.sparedAt = scan.receivedAt
