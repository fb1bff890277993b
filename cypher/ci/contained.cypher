// CIs with their parts and members, directly or through others.
UNWIND $ids AS id
MATCH (:Ci {id: id})-[:HAS_PART|HAS_MEMBER*0..3]->(part:Ci)
RETURN DISTINCT part.id AS id LIMIT $limit
