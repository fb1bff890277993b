UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
CREATE (:FormerEvidence {EVIDENCE_PROPERTIES, until: $revision})
