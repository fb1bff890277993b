// One page of what waits for a person: the riskiest first, then the newest.
CALL () {
  MATCH (scan:Scan {state: 'HELD'})
  RETURN 'BRAKE' AS kind, 0 AS rank, scan.id AS subject, scan.receivedAt AS at
  UNION ALL
  MATCH (d:Duplicate)
  WHERE d.revision <= $pin
    AND COUNT { UNWIND d.ciIds AS id MATCH (c:Ci {id: id}) WHERE c.status <> 'RETIRED' RETURN c } > 1
    AND NOT EXISTS {
      MATCH (wider:Duplicate {identifier: d.identifier})
      WHERE size(wider.ciIds) > size(d.ciIds) AND all(id IN d.ciIds WHERE id IN wider.ciIds)
    }
  RETURN 'DUPLICATE' AS kind, 1 AS rank, d.id AS subject, d.at AS at
  UNION ALL
  MATCH (s:Scope)
  MATCH (scan:Scan {id: s.scanId}) WHERE scan.quarantined > 0 AND scan.state IN ['PUBLISHED', 'HELD']
  RETURN 'QUARANTINED' AS kind, 2 AS rank, scan.id AS subject, scan.receivedAt AS at
}
WITH kind, rank, subject, at
WHERE ($kinds IS NULL OR kind IN $kinds)
  AND NOT EXISTS { MATCH (:InboxDecision {kind: kind, subject: subject}) }
  AND ($afterRank IS NULL OR rank > $afterRank
    OR rank = $afterRank AND (at < $afterAt OR at = $afterAt AND subject > $afterSubject))
RETURN kind, rank, subject, at
ORDER BY rank, at DESC, subject
LIMIT $limit
