"""Lays out cases of the layout laboratory, family trees and ecomaps, with the engines the program uses by default.

python benchmarks/layout.py CASE.json -o LAYOUT.json [--before CASE.json LAYOUT.json] [--order ORDER] [--ghosts]
                                                                    prints seconds
python benchmarks/layout.py --suite FOLDER [--results RESULTS.json] [--ghosts] [--minnbreast TABLE.csv]
                                                                    prints what was reached, beside dot

With --ghosts, people are drawn twice where that spares crossings; in a suite, larger families also so.

With --before, people of both cases start from where they were in the earlier layout. A suite is a folder of cases:
`python -m benchmarks.layoutlab suite SEED FOLDER` makes one. A new layout of a family tree is written as it is shown
soon after the first picture: `seconds` are those of the first picture, `polish_seconds` those in the background.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from benchmarks import layout_ecomap, layout_genogram
from benchmarks.layoutlab.suite import run_suite


def main() -> None:
    """Read a case, lay it out, write the layout; or run a whole suite."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("case", type=Path, nargs="?")
    parser.add_argument("-o", dest="layout", type=Path, metavar="LAYOUT.json")
    parser.add_argument("--before", nargs=2, type=Path, metavar=("CASE.json", "LAYOUT.json"))
    parser.add_argument("--order", choices=["strict", "balanced"], default="strict", help="of a family tree")
    parser.add_argument("--ghosts", action="store_true", help="draw people twice where that spares crossings")
    parser.add_argument("--suite", type=Path, metavar="FOLDER")
    parser.add_argument("--results", type=Path, help="with --suite: every figure, as JSON")
    parser.add_argument("--minnbreast", type=Path, help="with --suite: that table of kinship2, as CSV")
    given = parser.parse_args()
    if given.suite:
        try:
            told = run_suite(given.suite, _told, given.results, given.minnbreast, ghosts=given.ghosts)
            sys.stdout.write(told)
        except FileNotFoundError as error:
            parser.error(str(error))
    elif given.case and given.layout:
        before = _read(given.before[1]) if given.before else None
        found = _laid_out(_read(given.case), before, given.order, ghosts=given.ghosts)
        given.layout.write_text(json.dumps(found), encoding="utf-8")
        sys.stdout.write(f"{found['seconds']} s\n")
    else:
        parser.error("give a case and -o LAYOUT.json, or --suite FOLDER")


def _laid_out(case: dict[str, Any], before: dict[str, Any] | None, order: Any, *, ghosts: bool) -> dict[str, Any]:
    if "nodes" in case:
        return layout_ecomap.run(case, before)
    return layout_genogram.run(case, before, order, ghosts)


def _told(case: str) -> None:
    sys.stderr.write(f"{case}\n")


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


if __name__ == "__main__":
    main()
