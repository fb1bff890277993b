// Identifiers that a source has claimed under a key which has gone since.
CYPHER replan=skip
UNWIND $identifiers AS identifier
MATCH (i:Identifier {value: identifier})<-[:CLAIMS]-(e:Evidence)
USING INDEX i:Identifier(value)
WHERE e.source = $source AND e.statement IS NULL
RETURN DISTINCT identifier
