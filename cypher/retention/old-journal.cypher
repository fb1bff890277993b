// Some pages of what led to the oldest revision that can be read. The index is of both numbers and serves only where
// something is said of both.
MATCH (p:JournalPage) WHERE p.revision <= $horizon AND p.page >= 0
RETURN elementId(p) AS node LIMIT $limit
