CREATE INDEX finding_ci IF NOT EXISTS FOR (f:Finding) ON (f.ciId)
