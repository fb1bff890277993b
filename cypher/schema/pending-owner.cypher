CREATE INDEX pending_owner IF NOT EXISTS FOR (p:Pending) ON (p.scopeId, p.subject)
