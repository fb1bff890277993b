// The pages of the journal before a place, the latest first: revision by revision, page by page. The index is of both
// numbers and serves only where something is said of both.
MATCH (p:JournalPage)
WHERE p.revision <= $revision AND p.revision > $after AND p.page >= 0
  AND (p.revision < $revision OR p.page < $page)
RETURN p.revision AS revision, p.page AS page, p.entries AS entries
ORDER BY p.revision DESC, p.page DESC LIMIT $limit
