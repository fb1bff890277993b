MATCH (c:Change {id: $id}) SET c += $properties
