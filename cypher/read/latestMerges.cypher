// Of each CI the latest merge into it that has not been undone.
UNWIND $ids AS id
MATCH (m:Merge {keep: id}) WHERE m.splitAt IS NULL
WITH id, m ORDER BY m.revision DESC
WITH id, head(collect(m)) AS m
RETURN id, m.merged AS merged, m.at AS at, m.by AS by, m.reason AS reason
