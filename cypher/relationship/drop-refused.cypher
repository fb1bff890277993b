UNWIND $ids AS id
MATCH (r:RefusedRelationship {id: id})
DELETE r
