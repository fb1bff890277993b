UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
DETACH DELETE e
