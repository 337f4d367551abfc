"""Reads every file that newsfacts writes with libraries of Python, and compares what they hold.

    check_files.py OUTPUT EXPORTS   the folder of a build, and a folder with a file of each format of `newsfacts export`
"""

import sys
from collections import defaultdict
from pathlib import Path

import duckdb
import networkx
from nanopub import Nanopub
from rdflib import ConjunctiveGraph, Dataset, Graph

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
