"""Reads the graph with rdflib, checks that each stretch of text is what it says, and counts who speaks of whom.

Run it with: pip install rdflib && python3 docs/examples/read_with_rdflib.py output/graph.ttl
"""

import sys
from collections import Counter

from rdflib import Graph, Namespace
from rdflib.namespace import RDFS

NF = Namespace("https://w3id.org/newsfacts/ns#")
NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
SCHEMA = Namespace("http://schema.org/")


def main(path: str) -> None:
    graph = Graph()
    graph.parse(path)

    # Offsets count code points, as Python's strings do.
    checked = 0
    for span, context in graph.subject_objects(NIF.referenceContext):
        text = graph.value(context, NIF.isString)
        begin, end = (int(graph.value(span, edge)) for edge in (NIF.beginIndex, NIF.endIndex))
        words = str(graph.value(span, NIF.anchorOf))
        if text[begin:end] != words:
            sys.exit(f"{span}: the text has {text[begin:end]!r}, the graph {words!r}")
        checked += 1
    print(f"{checked} spans checked")

    mentions = Counter()
    for statement, speaker in graph.subject_objects(NF.speaker):
        name = graph.value(speaker, SCHEMA.name) or graph.value(speaker, RDFS.label)
        for thing in graph.objects(statement, SCHEMA.mentions):
            mentions[str(name), str(graph.value(thing, SCHEMA.name))] += 1
    for (name, thing), count in sorted(mentions.items(), key=lambda item: (-item[1], item[0]))[:5]:
        print(f"{name} speaks of {thing}: {count}")


if __name__ == "__main__":
    main(sys.argv[1])
