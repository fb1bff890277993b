// The identifiers that evidence claims, and the class of the CI of which it speaks, if it does.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
RETURN node, [(e)-[:CLAIMS]->(i:Identifier) | i.value] AS identifiers, head([(e)-[:IDENTIFIES]->(c:Ci) | c.class]) AS class
