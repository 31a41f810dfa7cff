"""A `dot` command over the Graphviz that pygraphviz brings along, for computers without one.

It understands as much of the real command's line as the graphviz package uses: `-K` engine, `-T` format,
`-o` file, `-V`, and a file to read (standard input without one).
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run as `dot` would, and return the exit status: 0, or 1 with a sentence on the error stream."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = {word[:2]: word[2:] for word in given if word.startswith("-")}
    files = [word for word in given if not word.startswith("-")]
    try:
        if "-V" in options or "--" in options:
            sys.stderr.write(f"dot - graphviz version {bundled_version()} (pygraphviz)\n")
            return 0
        source = Path(files[0]).read_text(encoding="utf-8") if files else sys.stdin.buffer.read().decode("utf-8")
        picture = draw(source, options.get("-K") or "dot", options.get("-T") or "dot")
    except (ImportError, OSError, ValueError) as error:
        sys.stderr.write(f"Error: {error}\n")
        return 1
    if options.get("-o"):
        Path(options["-o"]).write_bytes(picture)
    else:
        sys.stdout.buffer.write(picture)
    return 0


def draw(source: str, engine: str, form: str) -> bytes:
    """Return a graph in Graphviz's language, laid out and written in some format; ValueError if it cannot be read."""
    # the package and its libraries are large: only who asks for Graphviz waits for them
    import pygraphviz

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture = pygraphviz.AGraph(string=source).draw(format=form, prog=engine)
    except (pygraphviz.DotError, OSError) as error:
        raise ValueError(str(error)) from error
    return bytes(picture)


def bundled_version() -> str:
    """Return the version of the bundled Graphviz; ImportError where there is none."""
    from pygraphviz import graphviz  # large, and not there on every computer

    return ".".join(str(getattr(graphviz, f"GRAPHVIZ_{part}_VERSION")) for part in ("MAJOR", "MINOR", "PATCH"))
