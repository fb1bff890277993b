// By the index on the end: of those that have ended lately, the ones of these CIs.
MATCH (c:Change)
WHERE c.end > $since AND c.outcome IS NOT NULL AND any(id IN c.targetIds WHERE id IN $ids)
RETURN c.id AS id, c.outcome AS outcome, c.targetIds AS targetIds
