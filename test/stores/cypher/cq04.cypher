// Who says that whom said what (a statement inside a statement)?
MATCH (article:Resource)-[:schema__url]->({uri: 'https://en.news-front.info/2019/10/21/asean-notes-the-improvement-in-relationships-with-russia/'})
MATCH (inner)-[:schema__isPartOf]->(outer)-[:schema__isPartOf]->+(article)
MATCH (outer)-[:nf__speaker]->(reporter), (inner)-[:nf__speaker]->(source)
RETURN DISTINCT inner.nif__beginIndex[0] AS start,
  coalesce(reporter.schema__name, reporter.rdfs__label)[0] AS reporter,
  coalesce(source.schema__name, source.rdfs__label)[0] AS source,
  inner.nif__anchorOf[0] AS said
ORDER BY start
