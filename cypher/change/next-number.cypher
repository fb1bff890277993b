// The SET takes the lock of the sequence until the transaction ends: one that fails leaves no gap.
MERGE (s:Sequence {id: $id})
ON CREATE SET s.last = 0
SET s.last = s.last + 1
RETURN s.last AS number
