// The relationships of CIs, each once, with the claims that make them.
UNWIND $ids AS id
MATCH (c:Ci {id: id})-[r]-(:Ci)
WITH DISTINCT r
RETURN type(r) AS type, startNode(r).id AS from, startNode(r).class AS fromClass, endNode(r).id AS to,
  endNode(r).class AS toClass, r.claims AS claims
