CYPHER replan=skip
UNWIND $rows AS row
MERGE (i:Identifier {value: row.identifier})
WITH i, row
MATCH (e:Evidence {sourceKey: row.sourceKey})
USING INDEX e:Evidence(sourceKey)
WHERE e.scopeId = $scopeId
CREATE (e)-[:CLAIMS]->(i)
