OPTIONAL MATCH (d:Demo {id: 'demo'})
WITH d.state AS state
RETURN state, EXISTS { MATCH (:Ci) } AS filled
