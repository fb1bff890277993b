// A CI that no evidence spoke of before, with the evidence that does.
CYPHER replan=skip
UNWIND $rows AS row
CREATE (:Evidence {EVIDENCE_PROPERTIES})-[:IDENTIFIES]->(:Ci:CLASS_NAME {CI_PROPERTIES})
