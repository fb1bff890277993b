CYPHER replan=skip
UNWIND $sourceKeys AS sourceKey
MATCH (e:Evidence {sourceKey: sourceKey})
USING INDEX e:Evidence(sourceKey)
WHERE e.ciId IS NOT NULL
RETURN sourceKey, e.ciId AS ciId, e.statement IS NOT NULL AS live
