// Those that are in use first, by title; of the others the last that were withdrawn.
MATCH (t:ChangeTemplate)
RETURN t {.*} AS properties ORDER BY t.withdrawnAt IS NOT NULL, t.withdrawnAt DESC, t.title, t.id LIMIT 500
