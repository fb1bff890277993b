CREATE INDEX scan_received IF NOT EXISTS FOR (s:Scan) ON (s.receivedAt)
