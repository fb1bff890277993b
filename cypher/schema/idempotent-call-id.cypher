CREATE CONSTRAINT idempotent_call_id IF NOT EXISTS FOR (c:IdempotentCall) REQUIRE c.id IS UNIQUE
