// Whether a source has said something of a CI under one of the keys, in whatever scope.
CYPHER replan=skip
UNWIND $sourceKeys AS sourceKey
MATCH (e:Evidence {sourceKey: sourceKey})
USING INDEX e:Evidence(sourceKey)
WHERE e.ciId IS NOT NULL
RETURN sourceKey LIMIT 1
