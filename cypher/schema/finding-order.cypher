CREATE INDEX finding_order IF NOT EXISTS FOR (f:Finding) ON (f.order)
