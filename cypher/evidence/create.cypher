CYPHER replan=skip
UNWIND $rows AS row
MATCH (c:Ci {id: row.evidence.ciId})
CREATE (:Evidence {EVIDENCE_PROPERTIES})-[:IDENTIFIES]->(c)
