MERGE (w:Welcome {id: 'welcome'})
SET w.hash = $hash, w.expiresAt = $expiresAt
