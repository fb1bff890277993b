// The oldest revision that can still be read, and when it was published.
MATCH (head:Head {id: 'head'})
OPTIONAL MATCH (r:Revision {number: head.horizon})
RETURN coalesce(head.horizon, 0) AS revision, r.at AS at
