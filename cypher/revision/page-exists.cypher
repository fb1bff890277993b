CYPHER replan=skip
MATCH (page:JournalPage {revision: $revision, page: $page}) RETURN page.page AS page
