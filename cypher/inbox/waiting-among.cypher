// Those of some findings that wait for a person.
MATCH (f:Finding) WHERE f.id IN $ids AND f.order IS NOT NULL
RETURN f.id AS id
