// All live evidence on CIs.
UNWIND $ids AS id
MATCH (e:Evidence)-[:IDENTIFIES]->(:Ci {id: id})
RETURN elementId(e) AS node, e.source AS source, e.scope AS scope, e.key AS key, id AS ciId, e.statement AS statement,
  e.claims AS claims, e.created AS created, coalesce(e.seenAt, e.saidAt) AS seenAt
ORDER BY e.created, e.sourceKey, e.scopeId
