MATCH (c:IdempotentCall {id: $id, attempt: $attempt}) DELETE c
