// pausedAt null: it is told again.
MATCH (w:Webhook {id: $id}) SET w.pausedAt = $pausedAt
