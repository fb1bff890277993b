UNWIND $nodes AS node
MATCH (f:FormerEvidence) WHERE elementId(f) = node
DELETE f
