CREATE INDEX notice_at IF NOT EXISTS FOR (n:Notice) ON (n.at)
