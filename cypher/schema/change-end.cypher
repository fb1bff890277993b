CREATE INDEX change_end IF NOT EXISTS FOR (c:Change) ON (c.end)
