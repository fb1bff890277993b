UNWIND $teams AS team
MATCH (p:Principal {id: $id})
MATCH (t:PeopleTeam {handle: team})
MERGE (p)-[m:MEMBER_OF]->(t)
ON CREATE SET m.addedBy = $addedBy, m.addedAt = $now
