// Written to before it is read, so that two uses of one link cannot both find it.
MATCH (w:Welcome {id: 'welcome'})
SET w.triedAt = $now
WITH w
RETURN w.hash AS hash, w.expiresAt AS expiresAt
