MATCH (p:JournalPage) WHERE p.revision > $held AND p.revision <= $published
RETURN p.entries AS entries ORDER BY p.revision, p.page
