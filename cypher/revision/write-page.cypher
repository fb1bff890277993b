CYPHER replan=skip
CREATE (:JournalPage {revision: $revision, page: $page, entries: $entries, counts: $counts})
