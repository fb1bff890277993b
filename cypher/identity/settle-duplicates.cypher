// Identifiers that CIs no longer share, or other CIs than before, are no duplicates any more.
UNWIND $identifiers AS identifier
MATCH (d:Duplicate {identifier: identifier}) WHERE NOT d.id IN $found
WITH d, d.revision = $revision AS ofRevision
DELETE d
RETURN sum(CASE WHEN ofRevision THEN 1 ELSE 0 END) AS ofRevision
