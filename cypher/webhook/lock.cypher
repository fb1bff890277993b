// The SET takes the lock, so that what the audit trail tells of is what goes.
MATCH (w:Webhook {id: $id})
SET w.locked = true
RETURN w.id AS id, w.url AS url, w.events AS events, w.openedAt AS openedAt, w.openedBy AS openedBy,
  w.pausedAt AS pausedAt, w.answeredAt AS answeredAt, w.lastError AS lastError
