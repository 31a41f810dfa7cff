"""What is run: fresh layouts by our engines and by Graphviz, additions to a layout, and drags, each measured."""

from __future__ import annotations

import random
import time
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from benchmarks import layout_ecomap, layout_genogram
from benchmarks.layoutlab.baselines import STYLES, dot_genogram, graphviz_ecomap
from benchmarks.layoutlab.cases.additions import additions, history
from benchmarks.layoutlab.cases.formats import ECOMAP, Case, EcomapCase, GenogramCase
from benchmarks.layoutlab.cases.linkage import families_of, from_linkage
from benchmarks.layoutlab.metrics.drift import ecomap_drift, genogram_drift
from benchmarks.layoutlab.metrics.ecomap import measure_ecomap
from benchmarks.layoutlab.metrics.genogram import measure_genogram
from benchmarks.layoutlab.metrics.layouts import EcomapLayout, GenogramLayout, Measures
from benchmarks.layoutlab.metrics.plane import Rectangle, overlapping
from benchmarks.layoutlab.proof import LARGEST, proofs
from ecomap.geometry import Point
from ecomap.layout.genogram import lay_out, route
from ecomap.layout.pedigree import Spacing

Order = Literal["strict", "balanced"]
STRICT, BALANCED, RINGS, FREE = "strict", "balanced", "rings", "free"
BESIDE = ("neato", "sfdp", "twopi")
"""Graphviz's engines that ecomaps are compared with."""
POLISHED = "polished"
LINKAGE = "linkage table"
DOT_GRAMPS, GHOSTS = "dot gramps", "strict ghosts"
DOUBLED = 150
"""Families of so many people are also drawn with ghosts, if that is asked for."""
ADDITIONS = 12
"""Additions a case, each alone and then in a row; fewer to families of more than ..."""
LARGE, ADDITIONS_TO_LARGE = 500, 4
DRAGS = 6
DRAGGED = (80, 300)
"""Sizes of families in which people are dragged."""


@dataclass(frozen=True, slots=True)
class Run:
    """A layout of a case that was measured; `size` is in people or nodes besides the centre.

    `engine` names who made it and, after a blank, what was done: "strict" (the first picture), "strict polished" (what
    it becomes in the background), "dot gramps", "strict +1" (one addition to a layout), "strict +12" (a row of
    additions), "strict drag"; of ecomaps "rings", "free", "neato", "rings +1", "free +1" ...
    """

    case: str
    size: int
    engine: str
    measures: Measures


def fresh(case: Case, *, ghosts: bool = False) -> Iterator[Run]:
    """Lay a case out by every engine; with `ghosts`, a large family also with people drawn twice."""
    if case["format"] == ECOMAP:
        size = len(case["nodes"]) - 1
        ties = {"ties": float(sum(case["centre"] not in (edge["a"], edge["b"]) for edge in case["edges"]))}
        yield Run(case["name"], size, RINGS, measure_ecomap(case, _own_ecomap(case)) | ties)
        yield Run(case["name"], size, FREE, measure_ecomap(case, _own_ecomap(case, free=True)) | ties)
        for engine in BESIDE:
            yield Run(case["name"], size, engine, measure_ecomap(case, graphviz_ecomap(case, engine)) | ties)
        return
    size = len(case["people"])
    orders: tuple[Order, ...] = ("strict", "balanced")
    for order in orders:
        first = layout_genogram.first_picture(case, order=order)
        yield Run(case["name"], size, order, measure_genogram(case, cast(GenogramLayout, first)))
        after = layout_genogram.polished(case, first, order)
        measures = measure_genogram(case, cast(GenogramLayout, after))
        measures |= {"cpu_seconds": after["polish_cpu_seconds"], **_proven(case, after, order)}
        yield Run(case["name"], size, f"{order} {POLISHED}", measures)
    if ghosts and size >= DOUBLED:
        layout = cast(GenogramLayout, layout_genogram.run(case, ghosts=True))
        yield Run(case["name"], size, GHOSTS, measure_genogram(case, layout))
    for style in STYLES:
        yield Run(case["name"], size, f"dot {style}", measure_genogram(case, dot_genogram(case, style)))


def from_table(path: Path) -> Iterator[Run]:
    """Lay every family of a linkage table out, in strict order (G8)."""
    for family in families_of(path):
        case = from_linkage(path, family)
        layout = cast(GenogramLayout, layout_genogram.run(case))
        yield Run(case["name"], len(case["people"]), LINKAGE, measure_genogram(case, layout))


def _proven(case: GenogramCase, layout: Mapping[str, Any], order: Order) -> Measures:
    """Ask of families small enough whether their order can be bettered at all."""
    if len(case["people"]) > LARGEST:
        return {}
    pedigree, spacing = layout_genogram.pedigree_of(case), Spacing(order=order)
    drawn = route(pedigree, layout_genogram.places_of(layout), spacing)
    found = list(proofs(pedigree, drawn, spacing))
    return {
        "families": len(found),
        "not_best": sum(not one.best for one in found),
        "order_cost": sum(one.cost for one in found),
        "order_gain": sum(max(0.0, one.gain) for one in found),
    }


def amended(case: Case) -> Iterator[Run]:
    """Add to a case, each addition alone to its first layout, then one after another; and drag people."""
    if case["format"] == ECOMAP:
        yield from _ecomap_additions(case)
        return
    yield from _genogram_additions(case)
    if len(case["people"]) in DRAGGED:
        yield from _drags(case)


def _own_genogram(case: GenogramCase, before: GenogramLayout | None = None, order: Order = "strict") -> GenogramLayout:
    return cast(GenogramLayout, layout_genogram.run(case, before, order))


def _own_ecomap(case: EcomapCase, before: EcomapLayout | None = None, *, free: bool = False) -> EcomapLayout:
    return cast(EcomapLayout, layout_ecomap.run(case, before, free))


def _genogram_additions(case: GenogramCase) -> Iterator[Run]:
    """Add people; a row of additions is measured at its end, beside a fresh layout of the same people."""
    size = len(case["people"])
    first = _own_genogram(case)
    count = ADDITIONS if size <= LARGE else ADDITIONS_TO_LARGE
    for addition in additions(case, 1, count):
        grown = cast(GenogramCase, addition.case)
        after = _own_genogram(grown, first)
        measures = {**measure_genogram(grown, after), **genogram_drift(first, after)}
        yield Run(grown["name"], size, "strict +1", measures)
    latest, grown = first, case
    for addition in history(case, 1, count):
        grown = cast(GenogramCase, addition.case)
        latest = _own_genogram(grown, latest)
    anew = measure_genogram(grown, _own_genogram(grown))
    measures = {**measure_genogram(grown, latest), "fresh_cross_bus": anew["cross_bus"]}
    yield Run(case["name"], size, "strict +12", measures)


def _ecomap_additions(case: EcomapCase) -> Iterator[Run]:
    """Add nodes, each alone, then in a row, to both modes."""
    size = len(case["nodes"]) - 1
    for mode in (RINGS, FREE):
        first = _own_ecomap(case, free=mode == FREE)
        for addition in additions(case, 1, ADDITIONS):
            grown = cast(EcomapCase, addition.case)
            after = _own_ecomap(grown, first, free=mode == FREE)
            measures = {**measure_ecomap(grown, after), **ecomap_drift(case, first, after)}
            yield Run(grown["name"], size, f"{mode} +1", measures)
        latest, grown = first, case
        for addition in history(case, 1, ADDITIONS):
            grown = cast(EcomapCase, addition.case)
            latest = _own_ecomap(grown, latest, free=mode == FREE)
        yield Run(case["name"], size, f"{mode} +12", measure_ecomap(grown, latest))


def _drags(case: GenogramCase) -> Iterator[Run]:
    """Move one person two to four slots along the row, pin them there, and lay out around."""
    dice = random.Random(zlib.crc32(case["name"].encode()))
    pedigree = layout_genogram.pedigree_of(case)
    places = lay_out(pedigree).places
    extents = {member.id: member.extent for member in pedigree.members}
    slot = layout_genogram.WIDTH / layout_genogram.PIXELS + 6.0
    for number in range(DRAGS):
        one = dice.choice(pedigree.members).id
        there = places[one].plus(Point(dice.choice((-1.0, 1.0)) * dice.uniform(2.0, 4.0) * slot, 0.0))
        began = time.process_time()
        after = lay_out(pedigree, previous={**places, one: there}, pinned=frozenset({one})).places
        seconds = time.process_time() - began
        boxes = [Rectangle(at.x, at.y, extents[who].width, extents[who].height) for who, at in after.items()]
        measures = {"off_pin": float(after[one] != there), "overlaps": overlapping(boxes), "cpu_seconds": seconds}
        yield Run(f"{case['name']} drag {number} of {one}", len(case["people"]), "strict drag", measures)
