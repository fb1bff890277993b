/** Who claims a relationship `r`, in Cypher: each claim's text begins with its source. */
export const claimingSources =
  "COLLECT { UNWIND r.claims AS claim WITH DISTINCT split(claim, '\"')[1] AS source RETURN source ORDER BY source }";
