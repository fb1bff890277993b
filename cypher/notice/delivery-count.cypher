MATCH (d:Delivery)
WHERE ($state IS NULL OR d.state = $state) AND ($receiver IS NULL OR d.receiver = $receiver)
RETURN count(d) AS total
