// All sessions of a principal but one, where one is named.
MATCH (s:Session)-[:OF]->(:Principal {id: $principalId})
WHERE $except IS NULL OR NOT s.hash STARTS WITH $except
WITH collect(s) AS sessions
FOREACH (session IN sessions | DETACH DELETE session)
RETURN size(sessions) AS ended
