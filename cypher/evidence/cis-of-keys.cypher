CYPHER replan=skip
UNWIND $sourceKeys AS sourceKey
MATCH (e:Evidence {sourceKey: sourceKey})
USING INDEX e:Evidence(sourceKey)
WHERE e.ciId IS NOT NULL
MATCH (c:Ci {id: e.ciId})
RETURN sourceKey, c.id AS ciId, elementId(c) AS node, c.class AS class, c.created AS created, e.statement IS NOT NULL AS live
