MATCH (p:WrappedPepper {id: 'pepper'})
RETURN p.wrapped AS wrapped
