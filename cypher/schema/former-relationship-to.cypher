CREATE INDEX former_relationship_to IF NOT EXISTS FOR (f:FormerRelationship) ON (f.to)
