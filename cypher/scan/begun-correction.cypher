MATCH (correction:Correction)
MATCH (scan:Scan {id: correction.scanId})
RETURN correction.id AS id, correction.kind AS kind, correction.actor AS actor, correction.reason AS reason,
  scan.id AS scanId, scan.source AS source, scan.scope AS scope, scan.generation AS generation,
  scan.receivedAt AS receivedAt, coalesce(scan.sweep, false) AS sweep
