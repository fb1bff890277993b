CREATE INDEX notice_open IF NOT EXISTS FOR (n:Notice) ON (n.open)
