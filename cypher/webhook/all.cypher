MATCH (w:Webhook)
RETURN w.id AS id, w.url AS url, w.events AS events, w.openedAt AS openedAt, w.openedBy AS openedBy
ORDER BY w.openedAt, w.id
