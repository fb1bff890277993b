// CIs by whose keys relationships are still claimed.
UNWIND $ids AS id
MATCH (e:Evidence {goneFrom: id}) WHERE e.claimsHash <> ''
RETURN DISTINCT id
