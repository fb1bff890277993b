MATCH (n:Notice {id: $id})
OPTIONAL MATCH (n)<-[:TELLS]-(d:Delivery)
DETACH DELETE d, n
