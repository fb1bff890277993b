CREATE INDEX former_ci_id IF NOT EXISTS FOR (f:FormerCi) ON (f.id)
