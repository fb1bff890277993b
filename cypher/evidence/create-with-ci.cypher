// CIs that no evidence spoke of before, of whatever classes, each with the evidence that does. A row: the identifiers of
// which nothing is known, the CI's properties, and the evidence's values in their order. A list that is a parameter of its
// own would be planned anew for lists of other lengths.
CYPHER replan=skip
UNWIND $batch.rows AS row
CREATE (e:Evidence {EVIDENCE_PROPERTIES})-[:IDENTIFIES]->(c:Ci:$(row[1].class) {CI_PROPERTIES})
FOREACH (identifier IN row[0] | CREATE (e)-[:CLAIMS]->(:Identifier {value: identifier}))
RETURN c.id AS id, elementId(c) AS node
