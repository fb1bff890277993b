MATCH (n) WHERE elementId(n) IN $nodes
DETACH DELETE n
