CREATE TEXT INDEX ci_search IF NOT EXISTS FOR (c:Ci) ON (c.searchText)
