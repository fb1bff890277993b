// Who claims, or has claimed, identifiers of which one claimant has gone: when it came and went, and all it claims.
UNWIND $identifiers AS identifier
MATCH (i:Identifier {value: identifier})
WHERE COUNT { (i)<-[:CLAIMS]-() } <= $most
  AND EXISTS { MATCH (i)<-[:CLAIMS]-(gone:Evidence) WHERE gone.statement IS NULL AND gone.ciId IS NOT NULL }
MATCH (i)<-[:CLAIMS]-(e:Evidence) WHERE e.ciId IS NOT NULL
MATCH (c:Ci {id: e.ciId})
RETURN identifier, e.source AS source, e.key AS key, c.class AS class, e.created AS began,
  CASE WHEN e.statement IS NULL THEN e.goneSince END AS ended, [(e)-[:CLAIMS]->(other:Identifier) | other.value] AS identifiers
