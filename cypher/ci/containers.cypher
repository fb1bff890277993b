// What CIs are parts or members of, directly or through others.
UNWIND $ids AS id
MATCH (:Ci {id: id})<-[:HAS_PART|HAS_MEMBER*1..3]-(whole:Ci)
RETURN id, collect(DISTINCT whole.id) AS containers
