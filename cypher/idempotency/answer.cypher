MATCH (c:IdempotentCall {id: $id, attempt: $attempt}) SET c.answer = $answer
