CREATE INDEX succession_identifier IF NOT EXISTS FOR (s:Succession) ON (s.identifier)
