MATCH (scan:Scan {id: $id})
SET scan.state = 'PUBLISHED', scan.brake = 'REFUSED'
