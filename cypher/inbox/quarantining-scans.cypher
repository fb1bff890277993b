UNWIND $subjects AS subject
MATCH (scan:Scan {id: subject}) WHERE scan.quarantined > 0
RETURN subject, scan.receivedAt AS at, scan.source AS source, scan.scope AS scope, scan.generation AS generation,
  scan.quarantined AS total, scan.answer AS answer
