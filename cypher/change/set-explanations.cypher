// What is explained waits for nobody; what is so no longer does, unless it was decided on or is not so any more.
UNWIND $rows AS row
MATCH (f:Finding {id: row.id})
SET f.explainedBy = row.explainedBy,
  f.order = CASE
    WHEN row.explainedBy IS NOT NULL OR f.moot THEN null
    WHEN EXISTS { MATCH (:InboxDecision {kind: f.kind, subject: f.subject}) } THEN null
    ELSE f.place
  END
