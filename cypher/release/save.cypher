MATCH (r:Release {id: $id}) SET r += $properties
