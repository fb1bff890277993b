// All successions.
MATCH (s:Succession)
RETURN s.id AS id, s.identifier AS identifier, s.source AS source, s.successor AS successor, s.predecessor AS predecessor
