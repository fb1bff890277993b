// Those of some CIs that nothing has spoken of again.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
WHERE c.status = 'RETIRED' AND c.since <= $before
  AND NOT EXISTS { (c)<-[:IDENTIFIES]-(:Evidence) } AND NOT EXISTS { (c)--(:Ci) }
RETURN id
