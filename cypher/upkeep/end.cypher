MATCH (u:Upkeep {id: $id})
DELETE u
