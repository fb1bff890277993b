// The successions that followed from it.
UNWIND $ids AS id
MATCH (e:Evidence {goneFrom: id})-[:CLAIMS]->(i:Identifier)
MATCH (s:Succession {identifier: i.value, source: e.source}) WHERE e.key IN [s.successor, s.predecessor]
RETURN DISTINCT elementId(s) AS node
