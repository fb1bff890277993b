// The SET takes the lock of the change until the transaction ends; what is returned is read under it.
MATCH (c:Change {id: $id})
SET c.locked = true
WITH c
RETURN c {.*} AS properties
