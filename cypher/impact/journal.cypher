// The next pages of the journal, in order: revision by revision, page by page. The index is of both numbers and serves
// only where something is said of both.
MATCH (p:JournalPage)
WHERE p.revision >= $revision AND p.revision <= $published AND p.page >= 0
  AND (p.revision > $revision OR p.page > $page)
RETURN p.revision AS revision, p.page AS page, p.entries AS entries
ORDER BY p.revision, p.page LIMIT $limit
