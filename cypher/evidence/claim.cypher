CYPHER replan=skip
UNWIND $rows AS row
MATCH (e:Evidence) WHERE elementId(e) = row.node
SET CLAIM_PROPERTIES
