MATCH (p:Pending) RETURN count(p) AS count
