// The SET takes the lock of the policy until the transaction ends; the constraint on :Policy(id) keeps it one.
MERGE (p:Policy {id: 'changes'})
ON CREATE SET p.version = 0, p.file = '{}', p.own = '{}'
SET p.locked = true
WITH p
RETURN p.version AS version, p.file AS file, p.own AS own, p.lastAttempt AS lastAttempt
