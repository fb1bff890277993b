UNWIND $nodes AS node
MATCH (from)-[r]->(to) WHERE elementId(r) = node
CREATE (:FormerRelationship {type: type(r), from: from.id, to: to.id, RELATIONSHIP_PROPERTIES, until: $revision})
