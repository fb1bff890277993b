CREATE INDEX finding_subject IF NOT EXISTS FOR (f:Finding) ON (f.subject)
