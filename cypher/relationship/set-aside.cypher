UNWIND $nodes AS node
MATCH (from:Ci)-[r]->(to:Ci) WHERE elementId(r) = node
CREATE (:FormerRelationship {type: type(r), from: from.id, to: to.id, RELATIONSHIP_PROPERTIES, until: $revision})
