MATCH (p:Policy {id: 'changes'})
SET p.version = $version, p.file = $file, p.own = $own, p.lastAttempt = $lastAttempt
