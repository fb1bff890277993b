CREATE INDEX finding_explained IF NOT EXISTS FOR (f:Finding) ON (f.explainedBy)
