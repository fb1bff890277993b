// Those of some CIs on which others rely for their protection; counted by degree, as a monitor may watch everything.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
WITH c, COUNT { (c)<-[:PROTECTED_BY]-() } AS protects, COUNT { (c)<-[:MONITORED_BY]-() } AS monitors,
  COUNT { (c)<-[:BACKED_UP_BY]-() } AS backsUp
WHERE protects + monitors + backsUp > 0
RETURN c.id AS ciId, c.name AS name, protects, monitors, backsUp ORDER BY name, ciId
