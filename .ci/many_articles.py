"""Prints N-Quads of at least so many lines: the articles of a file, again and again under other names.

    many_articles.py FILE LINES
"""

import sys

lines = open(sys.argv[1], encoding="utf-8").read().splitlines(keepends=True)
for copy in range(-(-int(sys.argv[2]) // len(lines))):
    for line in lines:
        sys.stdout.write(line.replace("/id/article/", f"/id/article/{copy}-").replace("/id/comparison", f"/id/comparison-{copy}"))
