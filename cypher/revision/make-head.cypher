MERGE (head:Head {id: 'head'}) ON CREATE SET head.published = 0
