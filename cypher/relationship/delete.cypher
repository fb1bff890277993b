// Each by its own look-up, and all of them before the first goes (the one Eager that is wanted): with a list as a whole the
// planner scans a small graph, and a scan that deletes what its own transaction has made passes some of it over.
UNWIND $nodes AS node
MATCH ()-[r]->() WHERE elementId(r) = node
DELETE r
