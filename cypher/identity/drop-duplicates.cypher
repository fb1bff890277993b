MATCH (d:Duplicate) WHERE d.id IN $ids
DELETE d
