UNWIND $rows AS row
MATCH (n:Notice {id: row.noticeId})
CREATE (d:Delivery {id: row.id, way: row.way, receiver: row.receiver, state: 'WAITING', attempts: 0,
  madeAt: timestamp(), dueAt: timestamp()})-[:TELLS]->(n)
