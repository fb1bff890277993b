// When parts of the world had last been seen whole at a moment.
UNWIND $ids AS id
MATCH (s:Scope {id: id})
CALL (s) {
  MATCH (scan:Scan {source: s.source})
  WHERE scan.scope = s.scope AND scan.receivedAt <= $at AND scan.mode = 'FULL' AND scan.state = 'PUBLISHED'
    AND coalesce(scan.complete, true)
  RETURN max(scan.receivedAt) AS fullSeenAt
}
RETURN id, fullSeenAt
