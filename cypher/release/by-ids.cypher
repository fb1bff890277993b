UNWIND $ids AS id
MATCH (r:Release {id: id})
RETURN r {.*} AS properties
