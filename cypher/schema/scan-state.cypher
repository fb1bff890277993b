CREATE INDEX scan_state IF NOT EXISTS FOR (s:Scan) ON (s.state)
