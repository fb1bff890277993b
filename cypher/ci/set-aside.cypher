UNWIND $ids AS id
MATCH (c:Ci {id: id})
CREATE (c)-[:WAS]->(:FormerCi {CI_PROPERTIES, until: $revision})
