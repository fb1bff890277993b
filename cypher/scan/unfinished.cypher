// Scans that a crash may have left: staged whole and not published, or still being received by a server that died or
// gave up (nothing came for longer than any body may be silent).
MATCH (scan:Scan {state: 'STAGING'})
WHERE scan.staged OR scan.touchedAt < timestamp() - $silentMs
RETURN scan.id AS id, scan.staged AS staged
