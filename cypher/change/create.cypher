CREATE (c:Change) SET c = $properties
