MATCH (e:Evidence) WHERE elementId(e) IN $nodes
DETACH DELETE e
