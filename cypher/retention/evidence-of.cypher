// What once spoke of CIs.
UNWIND $ids AS id
MATCH (e:Evidence {goneFrom: id})
RETURN elementId(e) AS node
