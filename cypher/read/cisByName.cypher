// CIs of these names that are there; a name that many share is no longer a name, so a few of them will do.
UNWIND $names AS name
CALL (name) {
  MATCH (c:Ci {name: name})
  WHERE c.status <> 'RETIRED' AND ($sight IS NULL OR c.class IN $sight.classes OR c.owner IN $sight.owners)
  RETURN c.id AS id
  ORDER BY id
  LIMIT 5
}
RETURN name, id
