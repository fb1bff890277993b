// The CIs that a source's keys identify.
UNWIND $sourceKeys AS sourceKey
MATCH (e:Evidence {sourceKey: sourceKey})-[:IDENTIFIES]->(c:Ci)
RETURN DISTINCT sourceKey, c.id AS id
