// Who speaks in this article, and in which role?
MATCH (article:Resource)-[:schema__url]->({uri: 'https://en.news-front.info/2019/10/21/asean-notes-the-improvement-in-relationships-with-russia/'})
MATCH (statement)-[:schema__isPartOf]->+(article)
MATCH (statement)-[:nf__speaker]->(who)
UNWIND coalesce(who.schema__name, who.rdfs__label) AS speaker
OPTIONAL MATCH (statement)-[:nf__inCapacity]->(post)
OPTIONAL MATCH (post)-[:org__postIn]->(house)
RETURN DISTINCT speaker, post.rdfs__label[0] AS role, house.schema__name[0] AS of
ORDER BY speaker, role, of
