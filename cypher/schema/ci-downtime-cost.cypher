CREATE INDEX ci_downtime_cost IF NOT EXISTS FOR (c:Ci) ON (c.downtimeCostPerHour)
