UNWIND $ids AS id
MATCH (f:Finding {ciId: id})
RETURN f.id AS id, f.kind AS kind, f.ciId AS ciId, f.subject AS subject, f.recorded AS recorded, f.observed AS observed,
  f.order IS NOT NULL AS open, f.after AS after, f.firstAt AS firstAt
