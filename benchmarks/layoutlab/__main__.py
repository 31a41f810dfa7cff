"""The laboratory's own commands: make cases, read them from genealogies, measure a layout.

python -m benchmarks.layoutlab suite SEED FOLDER                    the 89 cases of a seed
python -m benchmarks.layoutlab case KIND SIZE SEED OUT.json         one: a kind of family or of ecomap
python -m benchmarks.layoutlab read IN OUT.json [--family F] [--largest] [--people N]
                                                                    IN: .ged, .gramps, or a linkage table .csv
python -m benchmarks.layoutlab dot CASE.json OUT.json [--engine E]  gramps, rank, rank+sib; neato, sfdp, fdp, twopi
python -m benchmarks.layoutlab measure CASE.json LAYOUT.json [--before LAYOUT.json]
python -m benchmarks.layoutlab map CASE.json MAP.json               an open map, to be looked at: `ecomap draw MAP.json`
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from benchmarks.layoutlab import baselines
from benchmarks.layoutlab.cases import ecomap, genogram
from benchmarks.layoutlab.cases.families import ball, families, restricted
from benchmarks.layoutlab.cases.formats import ECOMAP, Case, GenogramCase
from benchmarks.layoutlab.cases.gedcom import from_gedcom
from benchmarks.layoutlab.cases.graded import write_suite, written
from benchmarks.layoutlab.cases.gramps import from_gramps
from benchmarks.layoutlab.cases.linkage import from_linkage
from benchmarks.layoutlab.maps import map_of
from benchmarks.layoutlab.metrics.drift import ecomap_drift, genogram_drift
from benchmarks.layoutlab.metrics.ecomap import measure_ecomap
from benchmarks.layoutlab.metrics.genogram import measure_genogram
from benchmarks.layoutlab.metrics.layouts import EcomapLayout, GenogramLayout, Layout, Measures
from ecomap.store.codec import encode


def main(arguments: Sequence[str] | None = None) -> None:
    """Do what the command line asks."""
    given = _parser().parse_args(arguments)
    match given.command:
        case "suite":
            write_suite(given.seed, given.out)
        case "case":
            make = genogram.genogram if given.kind in genogram.KINDS else ecomap.ecomap
            given.out.write_text(written(make(given.size, given.seed, given.kind)), encoding="ascii")
        case "read":
            found = read_genealogy(given.source, given.family, given.largest, given.people)
            given.out.write_text(written(found), encoding="ascii")
        case "dot":
            given.out.write_text(json.dumps(baseline(_case(given.case), given.engine)), encoding="ascii")
        case "measure":
            before = _layout(given.before) if given.before else None
            measures = measure(_case(given.case), _layout(given.layout), before)
            sys.stdout.write(json.dumps(measures, indent=1) + "\n")
        case "map":
            given.out.write_bytes(encode(map_of(_case(given.case))))


def _parser() -> argparse.ArgumentParser:
    """Return what the command line may say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    suite = commands.add_parser("suite")
    suite.add_argument("seed", type=int)
    suite.add_argument("out", type=Path)
    case = commands.add_parser("case")
    case.add_argument("kind", choices=[*genogram.KINDS, *ecomap.TIES])
    case.add_argument("size", type=int)
    case.add_argument("seed", type=int)
    case.add_argument("out", type=Path)
    read = commands.add_parser("read")
    read.add_argument("source", type=Path)
    read.add_argument("out", type=Path)
    read.add_argument("--family", help="of a linkage table, this family only")
    read.add_argument("--largest", action="store_true", help="the largest connected family only")
    read.add_argument("--people", type=int, help="a connected piece of so many people")
    dot = commands.add_parser("dot")
    dot.add_argument("case", type=Path)
    dot.add_argument("out", type=Path)
    dot.add_argument("--engine", choices=[*baselines.STYLES, *baselines.ENGINES])
    measured = commands.add_parser("measure")
    measured.add_argument("case", type=Path)
    measured.add_argument("layout", type=Path)
    measured.add_argument("--before", type=Path)
    drawn = commands.add_parser("map")
    drawn.add_argument("case", type=Path)
    drawn.add_argument("out", type=Path)
    return parser


def read_genealogy(
    source: Path, family: str | None = None, largest: bool = False, people: int | None = None
) -> GenogramCase:
    """Return a genealogy as a case, or a piece of it."""
    match source.suffix.lower():
        case ".gramps":
            case = from_gramps(source)
        case ".csv":
            case = from_linkage(source, family)
        case _:
            case = from_gedcom(source)
    if largest:
        case = restricted(case, families(case)[0])
    return restricted(case, ball(case, people)) if people else case


def baseline(case: Case, engine: str | None = None) -> Layout:
    """Return a case as Graphviz lays it out; without an engine, by the first that fits the case."""
    if case["format"] == ECOMAP:
        return baselines.graphviz_ecomap(case, engine or baselines.ENGINES[0])
    return baselines.dot_genogram(case, engine or baselines.STYLES[0])


def measure(case: Case, layout: Layout, before: Layout | None = None) -> Measures:
    """Return every measure of a layout, with an earlier one also how far it moved."""
    if case["format"] == ECOMAP:
        network = cast(EcomapLayout, layout)
        moved = ecomap_drift(case, cast(EcomapLayout, before), network) if before else {}
        return measure_ecomap(case, network) | moved
    tree = cast(GenogramLayout, layout)
    moved = genogram_drift(cast(GenogramLayout, before), tree) if before else {}
    return measure_genogram(case, tree) | moved


def _case(path: Path) -> Case:
    return cast(Case, json.loads(path.read_text(encoding="utf-8")))


def _layout(path: Path) -> Layout:
    return cast(Layout, json.loads(path.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()
