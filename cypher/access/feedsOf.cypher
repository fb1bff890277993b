// A principal's own feeds, the newest first.
MATCH (f:CalendarFeed)-[:READS_AS]->(:Principal {id: $principalId})
RETURN f.id AS id, f.label AS label, f.openedAt AS openedAt, f.lastReadAt AS lastReadAt
ORDER BY f.openedAt DESC, f.id
