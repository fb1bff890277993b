CREATE CONSTRAINT inbox_decision IF NOT EXISTS FOR (d:InboxDecision) REQUIRE (d.kind, d.subject) IS UNIQUE
