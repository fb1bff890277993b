MATCH ()-[r]->() WHERE elementId(r) IN $nodes
DELETE r
