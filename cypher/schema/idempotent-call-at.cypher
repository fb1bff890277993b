CREATE INDEX idempotent_call_at IF NOT EXISTS FOR (c:IdempotentCall) ON (c.at)
