// Evidence identifies another CI from now on.
UNWIND $rows AS row
MATCH (e:Evidence)-[link:IDENTIFIES]->(:Ci {id: row.from}) WHERE elementId(e) = row.node
MATCH (to:Ci {id: row.to})
DELETE link
CREATE (e)-[:IDENTIFIES]->(to)
SET e.ciId = row.to
