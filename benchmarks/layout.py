"""Lays out a case of the layout laboratory, family tree or ecomap, with the engine the program uses by default.

python benchmarks/layout.py CASE.json -o LAYOUT.json [--before CASE.json LAYOUT.json]   prints seconds

With --before, people of both cases start from where they were in the earlier layout.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from benchmarks import layout_ecomap, layout_genogram


def main() -> None:
    """Read a case, lay it out, write the layout."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("case", type=Path)
    parser.add_argument("-o", dest="layout", type=Path, required=True, metavar="LAYOUT.json")
    parser.add_argument("--before", nargs=2, type=Path, metavar=("CASE.json", "LAYOUT.json"))
    given = parser.parse_args()
    case = _read(given.case)
    before = _read(given.before[1]) if given.before else None
    found = layout_ecomap.run(case, before) if "nodes" in case else layout_genogram.run(case, before)
    given.layout.write_text(json.dumps(found), encoding="utf-8")
    sys.stdout.write(f"{found['seconds']} s\n")


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


if __name__ == "__main__":
    main()
