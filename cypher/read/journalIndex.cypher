// Which pages the journals of some revisions have.
UNWIND $revisions AS revision
MATCH (p:JournalPage) WHERE p.revision = revision AND p.page >= 0
WITH revision, p.page AS page ORDER BY page
RETURN revision, collect(page) AS pages
