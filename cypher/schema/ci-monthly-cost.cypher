CREATE INDEX ci_monthly_cost IF NOT EXISTS FOR (c:Ci) ON (c.monthlyCost)
