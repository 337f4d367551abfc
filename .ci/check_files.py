"""Reads every file that newsfacts writes with libraries of Python, and compares what they hold.

    check_files.py OUTPUT EXPORTS   the folder of a build, and a folder with a file of each format of `newsfacts export`;
                                    in it also graph12.nt: what Jena read of graph12.ttl, since rdflib reads no RDF 1.2
"""

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

import duckdb
import networkx
from nanopub import Nanopub
from rdflib import RDF, ConjunctiveGraph, Dataset, Graph, Namespace

NF = Namespace("https://w3id.org/newsfacts/ns#")
SCHEMA = Namespace("http://schema.org/")
FORMATS = {".ttl": "turtle", ".jsonld": "json-ld", ".nt": "nt", ".rdf": "xml"}
DATASET_FORMATS = {".nq": "nquads", ".trig": "trig"}


def triples_of(path: Path) -> set:
    """The triples of a file, graphs left out; rdflib fails on a file that is not well formed."""
    if path.suffix in DATASET_FORMATS:
        dataset = Dataset()
        dataset.parse(str(path), format=DATASET_FORMATS[path.suffix])
        return {quad[:3] for quad in dataset.quads()}
    return set(Graph().parse(str(path), format=FORMATS[path.suffix]))


def check_rdf(output: Path, exports: Path) -> None:
    expected = triples_of(output / "graph.nq")
    for path in sorted(path for path in output.rglob("*") if path.suffix in {*FORMATS, *DATASET_FORMATS}):
        print(f"rdflib: {path}: {len(triples_of(path))} triples")
    same = [output / "graph.ttl", output / "graph.jsonld", exports / "graph.trig", exports / "graph.nt", exports / "graph.rdf"]
    for path in same:
        found = triples_of(path)
        if found != expected:
            sys.exit(f"rdflib: {path}: {len(found ^ expected)} triples differ from graph.nq")
        print(f"rdflib: {path}: the {len(found)} triples of graph.nq")
    check_lines(exports / "graph.ndjsonld", expected)
    check_reifiers(exports / "graph12.nt", expected)
    check_schema_org(exports / "schemaorg.json", expected)


def check_lines(path: Path, expected: set) -> None:
    """NDJSON-LD: each line is a file of JSON-LD."""
    graphs = [Graph().parse(data=line, format="json-ld") for line in path.read_text(encoding="utf-8").splitlines()]
    found = {triple for graph in graphs for triple in graph}
    if found != expected:
        sys.exit(f"rdflib: {path}: {len(found ^ expected)} triples differ from graph.nq")
    print(f"rdflib: {path}: {len(graphs)} lines, the {len(found)} triples of graph.nq")


# A reifier in N-Triples 1.2. Matches `<c> rdf:reifies <<( <s> <p> "o" )>> .` with the name in full; no other triple.
REIFIER = re.compile(rf"(<[^>]+>) <{re.escape(str(RDF))}reifies> <<\( (.+) \)>> \.\n")


def check_reifiers(path: Path, expected: set) -> None:
    """RDF 1.2 in N-Triples: the graph, and each claim of it as the reifier of its triple."""
    text = path.read_text(encoding="utf-8")
    plain = set(Graph().parse(data=REIFIER.sub("", text), format="nt"))
    parts = {claim: Graph().parse(data=f"{triple} .", format="nt") for claim, triple in REIFIER.findall(text)}
    reified = {(claim, *triple) for claim, graph in parts.items() for triple in graph}
    described = Graph()
    for triple in expected:
        described.add(triple)
    claims = {
        (claim.n3(), *(described.value(claim, part) for part in (RDF.subject, RDF.predicate, RDF.object)))
        for claim in described.subjects(RDF.type, NF.Claim)
    }
    if plain != expected or reified != claims:
        sys.exit(f"jena: {path}: {len(plain ^ expected)} triples and {len(reified ^ claims)} reifiers differ from graph.nq")
    print(f"jena: {path}: the {len(plain)} triples of graph.nq, and its {len(reified)} claims as reifiers")


def check_schema_org(path: Path, expected: set) -> None:
    """JSON-LD of schema.org, its context given here since no network is asked: every claim and statement is there."""
    document = json.loads(path.read_text(encoding="utf-8"))
    document["@context"] = {"@vocab": str(SCHEMA)}
    graph = Graph().parse(data=json.dumps(document), format="json-ld")
    statements = {*graph.subjects(RDF.type, SCHEMA.Quotation), *graph.subjects(RDF.type, SCHEMA.Statement)}
    claims = set(graph.subjects(RDF.type, SCHEMA.Claim))
    if statements != nodes_of(NF.ReportedStatement, expected) or claims != nodes_of(NF.Claim, expected):
        sys.exit(f"rdflib: {path}: {len(statements)} statements and {len(claims)} claims are not those of graph.nq")
    print(f"rdflib: {path}: {len(graph)} triples, the {len(statements)} statements and {len(claims)} claims of graph.nq")


def nodes_of(kind, triples: set) -> set:
    return {subject for subject, predicate, object in triples if (predicate, object) == (RDF.type, kind)}


def check_nanopubs(path: Path) -> None:
    """Hash and signature of each; the library raises where one is wrong."""
    nanopubs = defaultdict(ConjunctiveGraph)  # deprecated in rdflib, and the one kind that the library takes
    dataset = Dataset()
    dataset.parse(str(path), format="trig")
    for *triple, graph in dataset.quads():
        nanopubs[graph.split("#")[0]].get_context(graph).add(triple)
    for rdf in nanopubs.values():
        nanopub = Nanopub(rdf=rdf)
        if not (nanopub.is_valid and nanopub.has_valid_trusty and nanopub.has_valid_signature):
            sys.exit(f"nanopub: {nanopub.source_uri} is not valid")
    print(f"nanopub: {len(nanopubs)} valid and signed")


def check_tables(exports: Path) -> None:
    csv = duckdb.read_csv(str(exports / "facts.csv"), all_varchar=True).fetchall()
    columns = "* REPLACE (CAST(start AS VARCHAR) AS start, CAST(\"end\" AS VARCHAR) AS \"end\")"
    parquet = duckdb.sql(f"SELECT {columns} FROM '{exports / 'facts.parquet'}'").fetchall()
    if sorted(map(str, csv)) != sorted(map(str, parquet)):
        sys.exit("duckdb: facts.csv and facts.parquet differ")
    print(f"duckdb: {len(csv)} rows, the same in CSV and Parquet")
    network = networkx.read_graphml(exports / "facts.graphml", force_multigraph=True)
    if network.number_of_edges() != len(csv):
        sys.exit(f"networkx: {network.number_of_edges()} edges, {len(csv)} rows in the table")
    print(f"networkx: {network.number_of_nodes()} nodes, {network.number_of_edges()} edges, one for each row")


if __name__ == "__main__":
    check_rdf(Path(sys.argv[1]), Path(sys.argv[2]))
    check_nanopubs(Path(sys.argv[2]) / "nanopubs.trig")
    check_tables(Path(sys.argv[2]))
