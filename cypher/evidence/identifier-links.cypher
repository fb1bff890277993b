// What links evidence to the identifiers that it claims.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
MATCH (e)-[link:CLAIMS]->(:Identifier)
RETURN elementId(link) AS link
