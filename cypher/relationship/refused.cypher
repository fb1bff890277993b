// Relationships that a person has refused, with all claims on them.
UNWIND $rows AS row
MATCH (r:RefusedRelationship {id: row.type + ' ' + row.from + ' ' + row.to})
RETURN row.index AS index, r.claims AS claims
