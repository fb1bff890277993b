// What is no longer so; what was decided stays to be read.
UNWIND $ids AS id
MATCH (f:Finding {id: id})
SET f.moot = true
WITH f WHERE f.order IS NOT NULL
DELETE f
