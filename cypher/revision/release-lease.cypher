MATCH (head:Head {id: 'head', writer: $writer}) SET head.writer = null, head.writerUntil = null
