// The identifiers that it claimed.
UNWIND $ids AS id
MATCH (e:Evidence {goneFrom: id})-[:CLAIMS]->(i:Identifier)
RETURN DISTINCT elementId(i) AS node
