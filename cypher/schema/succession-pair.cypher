CREATE INDEX succession_pair IF NOT EXISTS FOR (s:Succession) ON (s.pair)
