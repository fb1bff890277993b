UNWIND $ids AS id
MATCH (w:Window {id: id})
RETURN w {.*} AS properties
