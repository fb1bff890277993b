CREATE (w:Window) SET w = $properties
