// Identifiers that a source has claimed under a key which has gone since.
UNWIND $identifiers AS identifier
MATCH (:Identifier {value: identifier})<-[:CLAIMS]-(e:Evidence) WHERE e.source = $source AND e.statement IS NULL
RETURN DISTINCT identifier
