UNWIND $sourceKeys AS sourceKey
MATCH (e:Evidence {sourceKey: sourceKey}) WHERE e.ciId IS NOT NULL
RETURN sourceKey, e.ciId AS ciId, e.statement IS NOT NULL AS live
