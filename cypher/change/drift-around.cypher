// Drift that a change explains, and what waits and may have come about between two moments.
CALL () {
  MATCH (f:Finding {explainedBy: $id}) RETURN f
  UNION
  MATCH (f:Finding) WHERE f.order > 0 AND f.after <= $to AND f.firstAt >= $from RETURN f
}
MATCH (c:Ci {id: f.ciId})
OPTIONAL MATCH (target:Ci {id: f.target})
RETURN f.id AS id, f.kind AS kind, c {.id, .class, .name} AS ci, target {.id, .class, .name} AS target,
  f.attribute AS attribute, f.recorded AS recorded, f.observed AS observed, f.after AS after, f.firstAt AS at,
  f.explainedBy AS explainedBy
