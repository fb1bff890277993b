CREATE INDEX former_evidence_key IF NOT EXISTS FOR (f:FormerEvidence) ON (f.sourceKey)
