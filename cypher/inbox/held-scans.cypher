// What held scans would retire, with some of the CIs.
UNWIND $subjects AS subject
MATCH (scan:Scan {id: subject})
RETURN subject, scan.receivedAt AS at, scan.source AS source, scan.scope AS scope, scan.generation AS generation,
  scan.retiring AS retiring, scan.liveBefore AS of, scan.reason AS reason, scan.state AS state,
  COLLECT {
    MATCH (e:Evidence {scopeId: scan.source + '\u0000' + scan.scope})
    WHERE e.bucket >= 0 AND e.heldBy = scan.id AND e.ciId IS NOT NULL
    RETURN DISTINCT e.ciId LIMIT 20
  } AS ciIds
