// The SET takes the locks of the changes, in the order given, until the transaction ends.
UNWIND $ids AS id
MATCH (c:Change {id: id})
SET c.locked = true
