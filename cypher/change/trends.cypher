// Changes that were carried out, by the month (UTC) in which their windows ended and by kind.
MATCH (c:Change)
WHERE c.end >= $from AND c.end < $to AND c.outcome IS NOT NULL
WITH left(toString(date(datetime({epochMillis: c.end}))), 7) AS month, c.kind AS kind, c,
  c.outcome = 'IMPLEMENTED' AND coalesce(c.success, true) AS succeeded
RETURN month, kind, count(*) AS total,
  sum(CASE WHEN succeeded THEN 1 ELSE 0 END) AS succeeded,
  sum(CASE WHEN NOT succeeded AND c.outcome <> 'BACKED_OUT' THEN 1 ELSE 0 END) AS failed,
  sum(CASE WHEN c.outcome = 'BACKED_OUT' THEN 1 ELSE 0 END) AS backedOut,
  sum(CASE WHEN c.approvedLate THEN 1 ELSE 0 END) AS approvedLate,
  sum(CASE WHEN c.costStated THEN 0 ELSE 1 END) AS withoutCost,
  sum(CASE WHEN c.state = c.outcome THEN 1 ELSE 0 END) AS unreviewed
