MATCH (p:Principal)
WHERE ($text IS NULL OR toLower(p.name) CONTAINS $text OR toLower(p.handle) CONTAINS $text)
  AND ($role IS NULL OR $role IN p.roles)
RETURN count(p) AS total
