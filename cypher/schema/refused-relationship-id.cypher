CREATE CONSTRAINT refused_relationship_id IF NOT EXISTS FOR (r:RefusedRelationship) REQUIRE r.id IS UNIQUE
