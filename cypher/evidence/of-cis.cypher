UNWIND $ciIds AS ciId
MATCH (e:Evidence)-[:IDENTIFIES]->(c:Ci {id: ciId})
RETURN ciId, elementId(e) AS node, e.source AS source, e.scope AS scope, e.key AS key, e.statement AS statement,
  e.saidAt AS saidAt, e.generation AS generation, e.stale AS stale
