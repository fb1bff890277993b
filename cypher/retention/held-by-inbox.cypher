// CIs that wait for a person.
UNWIND $ids AS id
MATCH (f:Finding {ciId: id}) WHERE f.order IS NOT NULL
RETURN DISTINCT id
UNION
MATCH (d:Duplicate)
UNWIND d.ciIds AS id
WITH DISTINCT id WHERE id IN $ids
RETURN id
