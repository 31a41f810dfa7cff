"""The graded suite: families of 12 to 2,000 people and networks of 10 to 300 nodes, 89 cases a seed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.layoutlab.cases.ecomap import ecomap
from benchmarks.layoutlab.cases.formats import Case
from benchmarks.layoutlab.cases.genogram import genogram

FAMILIES = (
    (12, ("tree", "care", "blended"), 3),
    (35, ("tree", "care", "blended", "kin"), 3),
    (80, ("tree", "care", "blended", "kin"), 3),
    (300, ("care", "kin"), 2),
    (1000, ("care", "kin"), 1),
    (2000, ("care", "kin"), 1),
)
"""People, kinds, and how many of each."""
NETWORKS = tuple((nodes, ("sparse", "mixed", "dense", "skewed"), 2) for nodes in (10, 25, 50, 100, 200, 300))
SEEDS_APART = 100


def graded(seed: int) -> Iterator[Case]:
    """Make the suite of a seed; no two seeds share a case."""
    first = SEEDS_APART * (seed - 1) + 1
    for people, kinds, count in FAMILIES:
        for kind in kinds:
            yield from (genogram(people, first + number, kind) for number in range(count))
    for nodes, kinds, count in NETWORKS:
        for kind in kinds:
            yield from (ecomap(nodes, first + number, kind) for number in range(count))


def written(case: object) -> str:
    """Return a case, or several, as the text of a file."""
    return json.dumps(case, indent=0)


def write_suite(seed: int, folder: Path) -> int:
    """Write the suite of a seed into a folder, a file a case; return how many."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for case in graded(seed):
        (folder / f"{case['name']}.json").write_text(written(case), encoding="ascii")
        count += 1
    return count
