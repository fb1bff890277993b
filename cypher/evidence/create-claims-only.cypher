CYPHER replan=skip
UNWIND $rows AS row
CREATE (:Evidence {EVIDENCE_PROPERTIES})
