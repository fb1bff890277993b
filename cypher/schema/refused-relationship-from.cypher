CREATE INDEX refused_relationship_from IF NOT EXISTS FOR (r:RefusedRelationship) ON (r.from)
