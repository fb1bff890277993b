CREATE INDEX delivery_made IF NOT EXISTS FOR (d:Delivery) ON (d.madeAt)
