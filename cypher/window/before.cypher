// Windows that can have begun before a moment and are not over at another: of recurring ones whether they are is not known here.
MATCH (w:Window)
WHERE w.start < $to AND (w.rule IS NOT NULL OR w.end > $from)
RETURN w {.*} AS properties ORDER BY w.start, w.id
