MATCH (head:Head {id: 'head'}) RETURN head.published AS published
