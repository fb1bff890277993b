// What each source says of CIs.
UNWIND $ids AS id
MATCH (:Ci {id: id})<-[:IDENTIFIES]-(e:Evidence)
WHERE e.statement IS NOT NULL
RETURN id, e.source AS source, e.scope AS scope, e.key AS key, e.seenAt AS seenAt, e.saidAt AS saidAt,
  e.generation AS generation, e.statement AS statement
