MATCH (d:InboxDecision) WHERE elementId(d) IN $nodes
DELETE d
