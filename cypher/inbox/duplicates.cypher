UNWIND $subjects AS subject
MATCH (d:Duplicate {id: subject})
RETURN subject, d.at AS at, d.identifier AS identifier, d.ciIds AS ciIds
