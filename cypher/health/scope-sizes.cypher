// Of how many things each scope speaks.
MATCH (e:Evidence) WHERE e.ciId IS NOT NULL AND e.statement IS NOT NULL
RETURN e.scopeId AS id, count(*) AS count
