CREATE INDEX evidence_key IF NOT EXISTS FOR (e:Evidence) ON (e.sourceKey)
