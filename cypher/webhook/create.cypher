CREATE (w:Webhook {id: $id, url: $url, events: $events, secret: $secret, openedAt: $openedAt, openedBy: $openedBy})
