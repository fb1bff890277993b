MATCH (s:Succession) WHERE s.id IN $ids
DELETE s
