CREATE INDEX staged_part IF NOT EXISTS FOR (s:Staged) ON (s.scanId, s.bucket)
