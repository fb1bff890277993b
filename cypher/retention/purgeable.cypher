// The next CIs, in order of their ids, that have been retired for long, and of which nothing speaks any more.
MATCH (c:Ci) WHERE c.id > $after AND c.status = 'RETIRED' AND c.since <= $before
  AND NOT EXISTS { (c)<-[:IDENTIFIES]-(:Evidence) } AND NOT EXISTS { (c)--(:Ci) }
RETURN c.id AS id ORDER BY c.id LIMIT $limit
