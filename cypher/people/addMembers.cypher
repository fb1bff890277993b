UNWIND $members AS member
MATCH (t:PeopleTeam {handle: $handle})
MATCH (p:Principal {handle: member})
MERGE (p)-[m:MEMBER_OF]->(t)
ON CREATE SET m.addedBy = $addedBy, m.addedAt = $now
