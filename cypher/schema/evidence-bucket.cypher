CREATE INDEX evidence_bucket IF NOT EXISTS FOR (e:Evidence) ON (e.scopeId, e.bucket)
