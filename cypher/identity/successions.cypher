// Successions that are known by their identifiers.
UNWIND $identifiers AS identifier
MATCH (s:Succession {identifier: identifier})
RETURN s.id AS id, identifier, s.source AS source, s.successor AS successor, s.predecessor AS predecessor
