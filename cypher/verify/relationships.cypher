// All relationships, and those that were refused, with the claims on them.
MATCH (from:Ci)-[r]->(to:Ci)
RETURN type(r) + ' ' + from.id + ' ' + to.id AS id, r.claims AS claims
UNION ALL
MATCH (r:RefusedRelationship)
RETURN r.id AS id, r.claims AS claims
