UNWIND $rows AS row
MERGE (i:Identifier {value: row.identifier})
WITH i, row
MATCH (e:Evidence {sourceKey: row.sourceKey}) WHERE e.scopeId = $scopeId
CREATE (e)-[:CLAIMS]->(i)
