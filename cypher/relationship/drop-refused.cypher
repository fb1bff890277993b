MATCH (r:RefusedRelationship) WHERE r.id IN $ids
DELETE r
