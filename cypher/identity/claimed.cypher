// The identifiers that evidence claims.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
RETURN node, [(e)-[:CLAIMS]->(i:Identifier) | i.value] AS identifiers
