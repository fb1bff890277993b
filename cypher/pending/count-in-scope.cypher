MATCH (p:Pending {scopeId: $scopeId}) WHERE p.subject >= '' RETURN count(p) AS count
