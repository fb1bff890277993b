MATCH (t:PeopleTeam {handle: $handle})
SET t.name = $name
