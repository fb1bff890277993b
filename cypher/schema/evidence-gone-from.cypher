CREATE INDEX evidence_gone_from IF NOT EXISTS FOR (e:Evidence) ON (e.goneFrom)
