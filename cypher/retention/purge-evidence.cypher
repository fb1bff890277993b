// What once spoke of CIs, with the identifiers that nothing else claims.
UNWIND $ids AS id
MATCH (e:Evidence {goneFrom: id})
OPTIONAL MATCH (e)-[:CLAIMS]->(i:Identifier)
WITH collect(DISTINCT e) AS gone, collect(DISTINCT i) AS identifiers
FOREACH (e IN gone | DETACH DELETE e)
WITH identifiers
UNWIND identifiers AS i
WITH i WHERE NOT EXISTS { (i)<-[:CLAIMS]-(:Evidence) }
DELETE i
