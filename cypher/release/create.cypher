CREATE (r:Release) SET r = $properties
