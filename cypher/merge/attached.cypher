// The relationships of CIs, each once, with the claims that make them.
UNWIND $ids AS id
MATCH (c:Ci {id: id})-[r]-(:Ci)
WITH DISTINCT r
RETURN r.since AS since, type(r) AS type, startNode(r).id AS from, startNode(r).class AS fromClass,
  elementId(startNode(r)) AS fromNode, endNode(r).id AS to, endNode(r).class AS toClass, elementId(endNode(r)) AS toNode, r.claims AS claims
