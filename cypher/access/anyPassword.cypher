MATCH (p:Principal)
WHERE p.password IS NOT NULL
RETURN count(p) > 0 AS some
