// When parts of the world were last seen whole.
UNWIND $ids AS id
MATCH (s:Scope {id: id})
RETURN id, s.fullSeenAt AS fullSeenAt
