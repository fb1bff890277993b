// Keys are kept for a day.
MATCH (c:IdempotentCall) WHERE c.at < $before
WITH c LIMIT 1000
DELETE c
