// Who speaks of CIs, and when each last did.
UNWIND $ids AS id
MATCH (:Ci {id: id})<-[:IDENTIFIES]-(e:Evidence)
RETURN id, e.source AS source, e.scope AS scope, e.seenAt AS seenAt
