// The first call with a key claims it; every later one finds what became of that.
MERGE (c:IdempotentCall {id: $id})
ON CREATE SET c.attempt = $attempt, c.inputHash = $inputHash, c.at = $now
RETURN c.attempt = $attempt AS mine, c.inputHash AS inputHash, c.answer AS answer
