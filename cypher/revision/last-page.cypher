MATCH (page:JournalPage {revision: $revision}) RETURN coalesce(max(page.page), -1) AS page
