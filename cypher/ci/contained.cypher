// The parts and members of CIs, directly or through others, without the CIs themselves.
UNWIND $ids AS id
MATCH (:Ci {id: id})-[:HAS_PART|HAS_MEMBER*1..3]->(part:Ci) WHERE NOT part.id IN $ids
RETURN DISTINCT part.id AS id ORDER BY id LIMIT $limit
