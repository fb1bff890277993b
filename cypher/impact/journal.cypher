// The next pages of the journal, in order: revision by revision, page by page.
MATCH (p:JournalPage)
WHERE p.revision >= $revision AND p.revision <= $published AND (p.revision > $revision OR p.page > $page)
RETURN p.revision AS revision, p.page AS page, p.entries AS entries
ORDER BY p.revision, p.page LIMIT $limit
