// One page of what waits for a person, in the order of server/model/finding.ts: the riskiest first, then by kind, then
// the newest.
CALL () {
  MATCH (scan:Scan {state: 'HELD'})
  WHERE $sight IS NULL AND $class IS NULL AND $attribute IS NULL
  RETURN 'BRAKE' AS kind, 'CRITICAL' AS risk, 0 AS rank, scan.id AS subject, scan.receivedAt AS at, scan.source AS source
  UNION ALL
  MATCH (d:Duplicate)
  WHERE $class IS NULL AND $attribute IS NULL AND $source IS NULL AND d.revision <= $pin
    AND COUNT { UNWIND d.ciIds AS id MATCH (c:Ci {id: id}) WHERE c.status <> 'RETIRED' RETURN c } > 1
    AND ($sight IS NULL OR NOT EXISTS {
      UNWIND d.ciIds AS id
      MATCH (c:Ci {id: id}) WHERE NOT coalesce(c.class IN $sight.classes OR c.owner IN $sight.owners, false)
      RETURN c
    })
    AND NOT EXISTS {
      MATCH (wider:Duplicate {identifier: d.identifier})
      WHERE size(wider.ciIds) > size(d.ciIds) AND all(id IN d.ciIds WHERE id IN wider.ciIds)
    }
  RETURN 'DUPLICATE' AS kind, 'HIGH' AS risk, 11 AS rank, d.id AS subject, d.at AS at, null AS source
  UNION ALL
  MATCH (s:Scope)
  MATCH (scan:Scan {id: s.scanId})
  WHERE $sight IS NULL AND $class IS NULL AND $attribute IS NULL AND scan.quarantined > 0 AND scan.state IN ['PUBLISHED', 'HELD']
  RETURN 'QUARANTINED' AS kind, 'MEDIUM' AS risk, 26 AS rank, scan.id AS subject, scan.receivedAt AS at, scan.source AS source
}
WITH kind, risk, subject, source, rank * 10000000000000 + 10000000000000 - at AS order
WHERE ($kinds IS NULL OR kind IN $kinds) AND ($risks IS NULL OR risk IN $risks) AND ($source IS NULL OR source = $source)
  AND (order > $afterOrder OR order = $afterOrder AND subject > $afterSubject)
  AND NOT EXISTS { MATCH (:InboxDecision {kind: kind, subject: subject}) }
RETURN kind, subject, order
ORDER BY order, subject
LIMIT $limit
UNION ALL
MATCH (f:Finding)
WHERE f.order >= $afterOrder AND (f.order > $afterOrder OR f.subject > $afterSubject) AND f.revision <= $pin
  AND ($sight IS NULL OR EXISTS { MATCH (c:Ci {id: f.ciId}) WHERE c.class IN $sight.classes OR c.owner IN $sight.owners })
  AND ($sight IS NULL OR f.target IS NULL OR EXISTS { MATCH (c:Ci {id: f.target}) WHERE c.class IN $sight.classes OR c.owner IN $sight.owners })
  AND ($kinds IS NULL OR f.kind IN $kinds) AND ($risks IS NULL OR f.risk IN $risks)
  AND ($class IS NULL OR f.class = $class) AND ($source IS NULL OR f.source = $source)
  AND ($attribute IS NULL OR f.attribute = $attribute)
RETURN f.kind AS kind, f.subject AS subject, f.order AS order
ORDER BY order, subject
LIMIT $limit
