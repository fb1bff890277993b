// Whether evidence claims, or has claimed, one of the identifiers.
CYPHER replan=skip
UNWIND $identifiers AS identifier
MATCH (i:Identifier {value: identifier})
USING INDEX i:Identifier(value)
RETURN identifier LIMIT 1
