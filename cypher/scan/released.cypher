MATCH (scan:Scan {id: $scanId})
SET scan.state = 'PUBLISHED', scan.brake = 'RELEASED', scan.retired = scan.retired + $retired,
  scan.revision = coalesce(scan.revision, $revision)
