CREATE INDEX ci_name IF NOT EXISTS FOR (c:Ci) ON (c.name)
