// Pairs of keys that another identifier still shows to follow each other.
UNWIND $pairs AS pair
MATCH (s:Succession {pair: pair})
RETURN DISTINCT pair
