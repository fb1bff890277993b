UNWIND $ids AS id
MATCH (t:ChangeTemplate {id: id})
RETURN t {.*} AS properties
