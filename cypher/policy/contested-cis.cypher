// The next CIs, in order of their ids, of which several pieces of evidence speak.
MATCH (c:Ci) WHERE c.id > $after AND COUNT { (c)<-[:IDENTIFIES]-(:Evidence) } > 1
RETURN c.id AS id ORDER BY c.id LIMIT $limit
