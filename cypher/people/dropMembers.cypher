MATCH (t:PeopleTeam {handle: $handle})
UNWIND $members AS member
MATCH (:Principal {handle: member})-[m:MEMBER_OF]->(t)
DELETE m
