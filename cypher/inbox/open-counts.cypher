// How much waits for a person, by kind, risk, class, source and attribute.
CALL () {
  MATCH (scan:Scan {state: 'HELD'})
  WHERE $sight IS NULL AND NOT EXISTS { MATCH (:InboxDecision {kind: 'BRAKE', subject: scan.id}) }
  RETURN 'BRAKE' AS kind, 'CRITICAL' AS risk, null AS class, scan.source AS source, null AS attribute
  UNION ALL
  MATCH (d:Duplicate)
  WHERE d.revision <= $pin AND NOT EXISTS { MATCH (:InboxDecision {kind: 'DUPLICATE', subject: d.id}) }
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
  RETURN 'DUPLICATE' AS kind, 'HIGH' AS risk, null AS class, null AS source, null AS attribute
  UNION ALL
  MATCH (s:Scope)
  MATCH (scan:Scan {id: s.scanId})
  WHERE $sight IS NULL AND scan.quarantined > 0 AND scan.state IN ['PUBLISHED', 'HELD']
    AND NOT EXISTS { MATCH (:InboxDecision {kind: 'QUARANTINED', subject: scan.id}) }
  RETURN 'QUARANTINED' AS kind, 'MEDIUM' AS risk, null AS class, scan.source AS source, null AS attribute
  UNION ALL
  MATCH (f:Finding)
  WHERE f.order > 0 AND f.revision <= $pin
    AND ($sight IS NULL OR EXISTS { MATCH (c:Ci {id: f.ciId}) WHERE c.class IN $sight.classes OR c.owner IN $sight.owners })
    AND ($sight IS NULL OR f.target IS NULL OR EXISTS { MATCH (c:Ci {id: f.target}) WHERE c.class IN $sight.classes OR c.owner IN $sight.owners })
  RETURN f.kind AS kind, f.risk AS risk, f.class AS class, f.source AS source, nullif(f.attribute, '') AS attribute
}
WITH kind, risk, class, source, attribute
WHERE ($kinds IS NULL OR kind IN $kinds) AND ($risks IS NULL OR risk IN $risks)
  AND ($class IS NULL OR class = $class) AND ($source IS NULL OR source = $source)
  AND ($attribute IS NULL OR attribute = $attribute)
RETURN kind, risk, class, source, attribute, count(*) AS count
