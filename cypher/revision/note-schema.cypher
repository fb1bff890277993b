// Few, and written at the start alone: the name needs no constraint of its own.
MERGE (schema:Schema {name: $name}) SET schema.hash = $hash
