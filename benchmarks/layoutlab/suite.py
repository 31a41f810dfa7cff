"""Runs everything on a folder of cases, in order of size, and tells what came of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path

from benchmarks.layoutlab.cases.formats import ECOMAP, Case
from benchmarks.layoutlab.report import report
from benchmarks.layoutlab.runs import Run, amended, fresh, from_table

AMENDED_FAMILIES, AMENDED_NETWORKS = (35, 80, 300, 1000), (25, 100)
"""Sizes that are added to; of every kind and size the first case."""


def run_suite(
    folder: Path,
    tell: Callable[[str], object],
    results: Path | None = None,
    table: Path | None = None,
    *,
    ghosts: bool = False,
) -> str:
    """Lay every case of a folder out by every engine, and the families of a linkage table; return the report.

    With `ghosts`, large families also with people drawn twice. `tell` hears the name of each case before it is run.
    Raises FileNotFoundError if there is no case. With `results`, every single figure is written there as JSON.
    """
    cases = read_cases(folder)
    if not cases:
        raise FileNotFoundError(f"There are no cases in {folder}.")
    added_to = {case["name"] for case in _firsts(cases)}
    runs: list[Run] = []
    for case in cases:
        tell(case["name"])
        runs += fresh(case, ghosts=ghosts)
        if case["name"] in added_to:
            runs += amended(case)
    if table is not None:
        tell(table.name)
        runs += from_table(table)
    if results is not None:
        results.write_text(json.dumps([asdict(run) for run in runs], indent=0), encoding="utf-8")
    return report(runs)


def read_cases(folder: Path) -> list[Case]:
    """Return the cases of a folder: families, then networks, the smallest first."""
    cases: list[Case] = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return sorted(cases, key=lambda case: (case["format"] == ECOMAP, _size(case), case["name"]))


def _size(case: Case) -> int:
    return len(case["nodes"]) - 1 if case["format"] == ECOMAP else len(case["people"])


def _firsts(cases: Iterable[Case]) -> list[Case]:
    """Return of every kind and size that is added to the first case."""
    found: dict[tuple[str, int], Case] = {}
    for case in cases:
        sizes = AMENDED_NETWORKS if case["format"] == ECOMAP else AMENDED_FAMILIES
        if _size(case) in sizes:
            found.setdefault((case["name"].rpartition("-")[0], _size(case)), case)
    return list(found.values())
