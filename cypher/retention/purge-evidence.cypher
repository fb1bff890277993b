// What once spoke of CIs, with the identifiers that nothing else claims, and what followed from them.
UNWIND $ids AS id
MATCH (e:Evidence {goneFrom: id})
OPTIONAL MATCH (e)-[:CLAIMS]->(i:Identifier)
OPTIONAL MATCH (s:Succession {identifier: i.value, source: e.source}) WHERE e.key IN [s.successor, s.predecessor]
WITH collect(DISTINCT e) AS gone, collect(DISTINCT i) AS identifiers, collect(DISTINCT s) AS successions
FOREACH (s IN successions | DELETE s)
FOREACH (e IN gone | DETACH DELETE e)
WITH identifiers
UNWIND identifiers AS i
WITH i WHERE NOT EXISTS { (i)<-[:CLAIMS]-(:Evidence) }
DELETE i
