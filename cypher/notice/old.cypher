// What has come to its end and is older than what is kept.
MATCH (n:Notice)
WHERE n.at < $before AND n.open IS NULL AND NOT EXISTS { (n)<-[:TELLS]-(d:Delivery) WHERE d.state = 'WAITING' }
RETURN n.id AS id LIMIT $limit
