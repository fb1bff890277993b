// A new statement; evidence that had gone speaks of its CI again.
UNWIND $rows AS row
MATCH (e:Evidence) WHERE elementId(e) = row.node
MATCH (c:Ci {id: row.evidence.ciId})
SET STATEMENT_PROPERTIES
MERGE (e)-[:IDENTIFIES]->(c)
