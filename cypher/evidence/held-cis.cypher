// Of some CIs those of which a held scan no longer names the evidence.
UNWIND $ids AS id
MATCH (:Ci {id: id})<-[:IDENTIFIES]-(e:Evidence {scopeId: $scopeId})
WHERE e.heldBy = $scanId AND e.seenAt <= $at
RETURN DISTINCT id
