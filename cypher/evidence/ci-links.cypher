// What links evidence to the CIs that it speaks of.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
MATCH (e)-[link:IDENTIFIES]->(:Ci)
RETURN elementId(link) AS link
