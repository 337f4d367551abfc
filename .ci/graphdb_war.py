"""Unpacks the server of RDF4J and puts the jars of GraphDB's engine beside its own: those that it has stay as they are."""
import re
import shutil
import sys
import zipfile
from pathlib import Path

war, jars, folder = (Path(argument) for argument in sys.argv[1:])
zipfile.ZipFile(war).extractall(folder)
library = folder / "WEB-INF" / "lib"


def artifact(jar: Path) -> str:
    """`rdf4j-model` of `rdf4j-model-3.7.6.jar`."""
    return re.sub(r"-\d.*", "", jar.name)


present = {artifact(jar) for jar in library.iterdir()}
for jar in jars.glob("*.jar"):
    if artifact(jar) not in present:
        shutil.copy(jar, library)
