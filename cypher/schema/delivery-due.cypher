CREATE INDEX delivery_due IF NOT EXISTS FOR (d:Delivery) ON (d.state, d.dueAt)
