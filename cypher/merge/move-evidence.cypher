// Evidence identifies another CI from now on; it is unlinked from the former one already. Which one that was before the
// revision is kept, so that an undo of the revision finds it; that undo's own steps leave it as it is.
UNWIND $rows AS row
MATCH (e:Evidence) WHERE elementId(e) = row.node
MATCH (to:Ci {id: row.to})
CREATE (e)-[:IDENTIFIES]->(to)
SET e.ciId = row.to,
  e.movedFrom = CASE WHEN e.movedIn IN [$revision, $undoing] THEN e.movedFrom ELSE row.from END,
  e.movedIn = CASE WHEN e.movedIn = $undoing THEN e.movedIn ELSE $revision END
