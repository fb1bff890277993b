MATCH (f:FormerEvidence) WHERE elementId(f) IN $nodes
DELETE f
