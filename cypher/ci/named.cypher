// Those of some names and classes that are there.
UNWIND $wanted AS wanted
MATCH (c:Ci {name: wanted.name}) WHERE c.class = wanted.class AND c.status <> 'RETIRED' AND c.created <= $pin
RETURN DISTINCT wanted.class AS class, wanted.name AS name
