// What was refused before its ends were kept beside its id.
MATCH (r:RefusedRelationship) WHERE r.from IS NULL
WITH r, split(r.id, ' ') AS parts
SET r.type = parts[0], r.from = parts[1], r.to = parts[2]
