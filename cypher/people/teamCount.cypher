MATCH (t:PeopleTeam)
WHERE $text IS NULL OR toLower(t.name) CONTAINS $text OR toLower(t.handle) CONTAINS $text
RETURN count(t) AS total
