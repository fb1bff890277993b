UNWIND $rows AS row
MERGE (s:Succession {id: row.id})
SET s.identifier = row.identifier, s.source = row.source, s.successor = row.successor,
  s.predecessor = row.predecessor, s.pair = row.pair
