// Which members does ASEAN have, in whose voice, and where does it stand?
MATCH (claim)-[:rdf__subject]->({uri: 'https://w3id.org/newsfacts/id/organisation/asean'}),
  (claim)-[:rdf__predicate]->({uri: 'http://www.w3.org/ns/org#hasMember'}),
  (claim)-[:rdf__object]->(member), (claim)-[:nf__claimedIn]->(in), (claim)-[:nf__evidence]->(span)
OPTIONAL MATCH (in)-[:nf__speaker]->(speaker)
RETURN DISTINCT member.schema__name[0] AS member,
  coalesce(speaker.schema__name[0], speaker.rdfs__label[0], in.schema__headline[0]) AS voice,
  span.nif__beginIndex[0] AS start, span.nif__endIndex[0] AS end
ORDER BY member, start
