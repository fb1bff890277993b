// Waits for the lock that a publisher holds until its commit is applied in full, indexes included: before that its
// number may be read already while what it wrote is not found yet.
MATCH (head:Head {id: 'head'})
SET head.locked = true
RETURN head.published AS published
