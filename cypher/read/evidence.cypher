// Who says that CIs exist, and when each last said so.
UNWIND $ids AS id
MATCH (:Ci {id: id})<-[:IDENTIFIES]-(e:Evidence)
RETURN id, e.source AS source, e.scope AS scope, e.key AS key, e.subject AS subject, e.seenAt AS seenAt,
  e.statement IS NOT NULL AS states
