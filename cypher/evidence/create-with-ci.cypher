// A CI that no evidence spoke of before, with the evidence that does. A row: the values of both in their order.
CYPHER replan=skip
UNWIND $rows AS row
CREATE (:Evidence {EVIDENCE_PROPERTIES})-[:IDENTIFIES]->(:Ci:CLASS_NAME {CI_PROPERTIES})
