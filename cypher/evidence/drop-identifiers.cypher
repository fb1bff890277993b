UNWIND $nodes AS node
MATCH (e:Evidence)-[link:CLAIMS]->(:Identifier) WHERE elementId(e) = node
DELETE link
