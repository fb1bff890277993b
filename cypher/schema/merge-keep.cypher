CREATE INDEX merge_keep IF NOT EXISTS FOR (m:Merge) ON (m.keep)
