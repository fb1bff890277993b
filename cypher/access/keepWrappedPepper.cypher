// The first server to come decides; the others take what it kept.
MERGE (p:WrappedPepper {id: 'pepper'})
ON CREATE SET p.wrapped = $wrapped
RETURN p.wrapped AS wrapped
