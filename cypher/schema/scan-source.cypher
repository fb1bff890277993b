CREATE INDEX scan_source IF NOT EXISTS FOR (s:Scan) ON (s.source)
