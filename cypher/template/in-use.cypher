MATCH (t:ChangeTemplate)
WHERE t.withdrawnAt IS NULL
RETURN t {.*} AS properties ORDER BY t.title, t.id
