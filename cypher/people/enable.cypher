MATCH (p:Principal {id: $id})
REMOVE p.disabledAt
