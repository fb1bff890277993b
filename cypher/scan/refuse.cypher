MATCH (scan:Scan {id: $id}) SET scan.state = 'REFUSED', scan.answer = $answer, scan.frame = null
