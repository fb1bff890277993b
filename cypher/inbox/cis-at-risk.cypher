// How much rests on CIs; counts of a type alone come from the node itself.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
RETURN id, c.class AS class, c.name AS name, c.criticality AS criticality, c.mergedInto IS NOT NULL AS merged,
  COUNT { (c)<-[:DEPENDS_ON]-() } + COUNT { (c)<-[:USES]-() } + COUNT { (c)<-[:RUNS_ON]-() }
    + COUNT { (c)<-[:HOSTED_ON]-() } + COUNT { (c)<-[:HAS_MEMBER]-() } + COUNT { (c)<-[:CONNECTED_TO]-() }
    + COUNT { (c)<-[:POWERED_BY]-() } + COUNT { (c)<-[:STORED_ON]-() } AS dependants
