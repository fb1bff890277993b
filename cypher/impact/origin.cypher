// Which graph this is, and when it published a revision: a projection kept on disk must be of both, and the journal
// from there on must still be there.
MATCH (head:Head {id: 'head'})
OPTIONAL MATCH (r:Revision {number: $revision}) WHERE r.number >= coalesce(head.horizon, 0)
RETURN head.graph AS graph, r.at AS publishedAt
