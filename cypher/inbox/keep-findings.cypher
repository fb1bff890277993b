// What moves on while it waits keeps the revision in which it began, and the time in which it may have come about.
UNWIND $rows AS row
MERGE (f:Finding {id: row.id})
SET f.foundIn = CASE WHEN f.order IS NULL THEN row.revision ELSE f.foundIn END,
  f.after = CASE WHEN f.order IS NULL THEN row.after ELSE f.after END,
  f.firstAt = CASE WHEN f.order IS NULL THEN row.firstAt ELSE f.firstAt END,
  f.kind = row.kind, f.ciId = row.ciId, f.class = row.class, f.attribute = row.attribute, f.target = row.target,
  f.source = row.source, f.subject = row.subject, f.risk = row.risk, f.dependants = row.dependants,
  f.recorded = row.recorded, f.observed = row.observed, f.revision = row.revision, f.at = row.at,
  f.place = row.place, f.order = row.order, f.explainedBy = row.explainedBy, f.moot = null
