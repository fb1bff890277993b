UNWIND $ids AS id
MATCH (s:Succession {id: id})
DELETE s
