CREATE INDEX evidence_moved_from IF NOT EXISTS FOR (e:Evidence) ON (e.movedFrom)
