// When an earlier revision was published, the revision from which on the journal is whole, and whether the state of an
// earlier one is kept.
MATCH (head:Head {id: 'head'})
OPTIONAL MATCH (r:Revision {number: $revision})
WITH r, coalesce(head.horizon, 0) AS horizon, coalesce(head.kept, []) AS kept
RETURN r.at AS publishedAt, horizon, $revision >= horizon OR $revision IN kept AS known
