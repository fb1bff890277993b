// Revisions by number.
UNWIND $numbers AS number
MATCH (r:Revision {number: number})
RETURN number, r.at AS at, r.actor AS actor, r.cause AS cause
