UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.node
SET RELATIONSHIP_PROPERTIES
