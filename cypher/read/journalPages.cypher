// Pages of journals.
UNWIND $wanted AS wanted
MATCH (p:JournalPage {revision: wanted.revision, page: wanted.page})
RETURN p.revision AS revision, p.page AS page, p.entries AS entries
