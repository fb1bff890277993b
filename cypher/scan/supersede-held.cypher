// A later word on the whole scope makes an earlier scan's held retirements pointless.
MATCH (scan:Scan {state: 'HELD'})
WHERE scan.source = $source AND scan.scope = $scope AND scan.id <> $scanId
SET scan.state = 'PUBLISHED', scan.brake = 'SUPERSEDED'
