CREATE INDEX inbox_decision_change IF NOT EXISTS FOR (d:InboxDecision) ON (d.changeId)
