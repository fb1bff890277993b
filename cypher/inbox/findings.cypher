// Findings with the names that they are told by, and who had recorded what was so before.
UNWIND $subjects AS subject
MATCH (f:Finding {subject: subject}) WHERE f.kind = $kind
MATCH (c:Ci {id: f.ciId})
OPTIONAL MATCH (target:Ci {id: f.target})
OPTIONAL MATCH (before:FormerCi {id: f.ciId, until: f.foundIn})
OPTIONAL MATCH (recorder:Revision {number: before.since})
RETURN subject, f.at AS at, f.ciId AS ciId, f.class AS class, c.name AS name, f.attribute AS attribute, f.target AS target,
  target.name AS targetName, f.source AS source, f.risk AS risk, f.dependants AS dependants, f.recorded AS recorded,
  f.observed AS observed, f.revision AS revision, f.explainedBy AS explainedBy, f.order IS NOT NULL AS open,
  recorder.number AS recordedRevision, recorder.at AS recordedAt, recorder.actor AS recordedBy
