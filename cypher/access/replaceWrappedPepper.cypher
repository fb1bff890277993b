MERGE (p:WrappedPepper {id: 'pepper'})
SET p.wrapped = $wrapped
