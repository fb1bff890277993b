MATCH (d:Deputy)
WHERE d.until IS NULL OR d.until > $now
RETURN count(d) AS total
