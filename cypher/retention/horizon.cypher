// The revision from which on everything can be read, when it was published, and the earlier ones whose states are kept.
MATCH (head:Head {id: 'head'})
OPTIONAL MATCH (r:Revision {number: head.horizon})
RETURN coalesce(head.horizon, 0) AS revision, r.at AS at, coalesce(head.kept, []) AS kept
