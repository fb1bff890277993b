MATCH (f:CalendarFeed {id: $id})
WHERE f.lastReadAt IS NULL OR f.lastReadAt < $notAfter
SET f.lastReadAt = $now
