MATCH (correction:Correction {id: $id})
DELETE correction
