// Those of some identifiers that nothing claims any more.
UNWIND $nodes AS node
MATCH (i:Identifier) WHERE elementId(i) = node AND NOT EXISTS { (i)<-[:CLAIMS]-(:Evidence) }
RETURN node
