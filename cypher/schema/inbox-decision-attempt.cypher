CREATE INDEX inbox_decision_attempt IF NOT EXISTS FOR (d:InboxDecision) ON (d.attempt)
