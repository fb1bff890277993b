// The journals of the revisions after one up to another, in their order.
MATCH (p:JournalPage) WHERE p.revision > $after AND p.revision <= $upTo AND p.page >= 0
RETURN p.entries AS entries
ORDER BY p.revision, p.page
