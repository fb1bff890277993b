MATCH (f:Finding) WHERE f.id IN $ids
DELETE f
