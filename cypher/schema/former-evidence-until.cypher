CREATE INDEX former_evidence_until IF NOT EXISTS FOR (f:FormerEvidence) ON (f.until)
