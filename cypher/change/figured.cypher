// CIs of which people say what they cost or how much load they carry, up to a number; by indexes that hold no others.
CALL () {
  MATCH (c:Ci) WHERE c.monthlyCost IS NOT NULL RETURN c LIMIT $limit
  UNION
  MATCH (c:Ci) WHERE c.downtimeCostPerHour IS NOT NULL RETURN c LIMIT $limit
  UNION
  MATCH (c:Ci) WHERE c.peakLoad IS NOT NULL RETURN c LIMIT $limit
}
WITH c LIMIT $limit
RETURN c.id AS ciId, toFloatOrNull(c.monthlyCost) AS monthlyCost, toFloatOrNull(c.downtimeCostPerHour) AS downtimeCostPerHour,
  toFloatOrNull(c.peakLoad) AS peakLoad
