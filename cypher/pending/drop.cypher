MATCH (p:Pending) WHERE p.id IN $ids
DELETE p
