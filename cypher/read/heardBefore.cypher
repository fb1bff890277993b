// When revisions were made; of a scan's, when it came in and when its scope was heard of before it.
UNWIND $numbers AS number
MATCH (r:Revision {number: number})
OPTIONAL MATCH (scan:Scan {id: r.scanId}) WHERE scan.source <> $people
CALL (scan) {
  MATCH (earlier:Scan {source: scan.source})
  WHERE earlier.scope = scan.scope AND earlier.state = 'PUBLISHED' AND earlier.receivedAt < scan.receivedAt
    AND (scan.mode <> 'FULL' OR earlier.mode = 'FULL')
  RETURN max(earlier.receivedAt) AS after
}
RETURN number, coalesce(after, scan.receivedAt, r.at) AS after, coalesce(scan.receivedAt, r.at) AS at
