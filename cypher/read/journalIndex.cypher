// Which pages the journals of some revisions have.
UNWIND $revisions AS revision
MATCH (p:JournalPage {revision: revision})
WITH revision, p.page AS page ORDER BY page
RETURN revision, collect(page) AS pages
