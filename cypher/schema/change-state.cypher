CREATE INDEX change_state IF NOT EXISTS FOR (c:Change) ON (c.state)
