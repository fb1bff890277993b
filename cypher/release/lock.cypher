// The SET takes the lock of the release until the transaction ends; what is returned is read under it.
MATCH (r:Release {id: $id})
SET r.locked = true
WITH r
RETURN r {.*} AS properties
