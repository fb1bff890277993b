// How many of them this attempt brought.
MATCH (d:Duplicate) WHERE d.id IN $ids AND d.attempt = $attempt
RETURN count(d) AS created
