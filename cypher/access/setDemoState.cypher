MERGE (d:Demo {id: 'demo'})
SET d.state = $state, d.at = $now
