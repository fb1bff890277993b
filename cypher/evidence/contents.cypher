UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
RETURN node, e.statement AS statement, e.claims AS claims
