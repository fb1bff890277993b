UNWIND $subjects AS subject
MATCH (p:Pending {scopeId: $scopeId, subject: subject}) RETURN count(p) AS count
