MATCH (page:JournalPage {revision: $revision}) RETURN page.counts AS counts ORDER BY page.page
