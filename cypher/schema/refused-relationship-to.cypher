CREATE INDEX refused_relationship_to IF NOT EXISTS FOR (r:RefusedRelationship) ON (r.to)
