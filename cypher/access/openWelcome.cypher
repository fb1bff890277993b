MATCH (w:Welcome {id: 'welcome'})
WHERE w.expiresAt > $now
RETURN count(w) > 0 AS open
