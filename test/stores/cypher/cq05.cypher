// Which words stand between quotation marks?
MATCH (article:Resource)-[:schema__url]->({uri: 'https://en.news-front.info/2019/10/21/asean-notes-the-improvement-in-relationships-with-russia/'})
MATCH (statement)-[:schema__isPartOf]->+(article)
MATCH (statement)-[:prov__wasQuotedFrom]->(quoted)
RETURN DISTINCT quoted.nif__beginIndex[0] AS start, quoted.nif__endIndex[0] AS end, quoted.nif__anchorOf[0] AS words
ORDER BY start
