MATCH (scan:Scan {id: $id})
RETURN scan.state AS state, scan.answer AS answer, scan.source AS source, scan.scope AS scope
