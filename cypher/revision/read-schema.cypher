MATCH (schema:Schema {name: $name}) RETURN schema.hash AS hash
