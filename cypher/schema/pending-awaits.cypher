CREATE INDEX pending_awaits IF NOT EXISTS FOR (p:Pending) ON (p.awaits)
