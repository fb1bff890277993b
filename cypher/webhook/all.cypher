MATCH (w:Webhook)
RETURN w.id AS id, w.url AS url, w.events AS events, w.openedAt AS openedAt, w.openedBy AS openedBy,
  w.pausedAt AS pausedAt, w.answeredAt AS answeredAt, w.lastError AS lastError
ORDER BY w.openedAt, w.id
