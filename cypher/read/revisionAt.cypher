// The last published revision at or before a moment.
MATCH (r:Revision) WHERE r.at <= $at AND r.number <= $pin
RETURN max(r.number) AS number
