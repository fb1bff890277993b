CREATE INDEX former_relationship_until IF NOT EXISTS FOR (f:FormerRelationship) ON (f.until)
