// Of some CIs those of which people say what they cost or how much load they carry.
UNWIND $ids AS id
MATCH (c:Ci {id: id})
WITH c, toFloatOrNull(c.monthlyCost) AS monthlyCost, toFloatOrNull(c.downtimeCostPerHour) AS downtimeCostPerHour,
  toFloatOrNull(c.peakLoad) AS peakLoad
WHERE monthlyCost IS NOT NULL OR downtimeCostPerHour IS NOT NULL OR peakLoad IS NOT NULL
RETURN c.id AS ciId, monthlyCost, downtimeCostPerHour, peakLoad
