CREATE INDEX duplicate_identifier IF NOT EXISTS FOR (d:Duplicate) ON (d.identifier)
