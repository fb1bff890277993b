// Identifiers that CIs no longer share, or other CIs than before, are no duplicates any more.
UNWIND $identifiers AS identifier
MATCH (d:Duplicate {identifier: identifier}) WHERE NOT d.id IN $found
RETURN d.id AS id, d.revision = $revision AS ofRevision
