CREATE INDEX former_relationship_from IF NOT EXISTS FOR (f:FormerRelationship) ON (f.from)
