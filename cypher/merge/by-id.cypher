MATCH (m:Merge {id: $id})
RETURN m.revision AS revision, m.splitRevision AS splitRevision
