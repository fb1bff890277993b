CREATE INDEX ci_peak_load IF NOT EXISTS FOR (c:Ci) ON (c.peakLoad)
