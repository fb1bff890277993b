// Which graph this is, and when it published a revision: a projection kept on disk must be of both.
MATCH (head:Head {id: 'head'})
OPTIONAL MATCH (r:Revision {number: $revision})
RETURN head.graph AS graph, r.at AS publishedAt
