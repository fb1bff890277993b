// The next CIs in order of their ids, with the relationships that held at the pin. A CI of a newer revision comes too:
// its relationships may be older than it; its own state is then among the former ones.
MATCH (c:Ci) WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, c.since AS since, c.class AS class, c.name AS name, c.status AS status,
       c.criticality AS criticality, c.owner AS owner, c.redundancy AS redundancy,
       [(c)-[r]->(to:Ci) WHERE r.since <= $pin |
         [type(r), to.id, r.strength, r.group, r.weight, r.confidence, r.claims]] AS relationships
