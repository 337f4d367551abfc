"""Prints a POM that needs the given artifacts (group:artifact:version), for `mvn dependency:copy-dependencies`."""
import sys

print("<project><modelVersion>4.0.0</modelVersion>")
print("<groupId>newsfacts</groupId><artifactId>stores</artifactId><version>1</version><dependencies>")
for artifact in sys.argv[1:]:
    group, name, version = artifact.split(":")
    print(f"<dependency><groupId>{group}</groupId><artifactId>{name}</artifactId><version>{version}</version></dependency>")
print("</dependencies></project>")
