CREATE INDEX revision_scan IF NOT EXISTS FOR (r:Revision) ON (r.scanId)
