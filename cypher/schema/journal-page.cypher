CREATE CONSTRAINT journal_page IF NOT EXISTS FOR (p:JournalPage) REQUIRE (p.revision, p.page) IS UNIQUE
