// What was decided stays to be read, although it is no longer so.
MATCH (f:Finding) WHERE f.id IN $ids
SET f.moot = true
