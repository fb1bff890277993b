MATCH (f:CalendarFeed {id: $id})-[:READS_AS]->(p:Principal)
WHERE p.disabledAt IS NULL
RETURN f.hash AS hash, p {.id, .handle, .name, .roles, teams: [(p)-[:MEMBER_OF]->(g:PeopleTeam) | g.handle]} AS principal
