MATCH (t:PeopleTeam {handle: $handle})
WITH t, [(d:Deputy)-[:STANDS_IN_FOR]->(t) | d] AS deputies
FOREACH (deputy IN deputies | DETACH DELETE deputy)
DETACH DELETE t
