// All live evidence on CIs, with the identifiers that it claims.
UNWIND $ids AS id
MATCH (e:Evidence)-[:IDENTIFIES]->(:Ci {id: id})
RETURN elementId(e) AS node, e.source AS source, e.scope AS scope, e.key AS key, id AS ciId, e.statement AS statement,
  e.saidAt AS saidAt, e.generation AS generation, e.stale AS stale, e.created AS created,
  e.movedFrom AS movedFrom, e.movedIn AS movedIn,
  [(e)-[:CLAIMS]->(i:Identifier) | i.value] AS identifiers
