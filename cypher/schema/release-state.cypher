CREATE INDEX release_state IF NOT EXISTS FOR (r:Release) ON (r.state)
