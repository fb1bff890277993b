CREATE (t:ChangeTemplate) SET t = $properties
