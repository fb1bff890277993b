// Scans whose body ended without its end: a server that died, or gave up, while it received one.
MATCH (scan:Scan {state: 'STAGING', staged: false}) WHERE scan.touchedAt < timestamp() - $silentMs
RETURN scan.id AS id
