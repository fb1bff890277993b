CREATE INDEX former_ci_until IF NOT EXISTS FOR (f:FormerCi) ON (f.until)
