MATCH (p:Principal {handle: $deputy})
OPTIONAL MATCH (absent:Principal {handle: $ofPrincipal})
OPTIONAL MATCH (team:PeopleTeam {handle: $ofTeam})
WITH p, coalesce(absent, team) AS of
WHERE of IS NOT NULL
MERGE (d:Deputy {id: $id})
ON CREATE SET d.from = $from, d.until = $until, d.reason = $reason, d.namedBy = $namedBy, d.namedAt = $now, d.fresh = true
WITH p, of, d, coalesce(d.fresh, false) AS created
REMOVE d.fresh
MERGE (p)-[:IS_DEPUTY]->(d)
MERGE (d)-[:STANDS_IN_FOR]->(of)
RETURN created
