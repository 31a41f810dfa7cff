"""The lines as they are drawn, where a layout brings them.

cross_drawn    proper crossings between lines of different unions
drawn_overlap  the length in slots on which lines of different unions lie on each other
drawn_through  pieces of lines that run through the box of a third person
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from benchmarks.layoutlab.metrics.layouts import GenogramLayout, Measures, Pair, Polyline
from benchmarks.layoutlab.metrics.plane import Segment, crossings, lying_on_each_other, passes
from benchmarks.layoutlab.metrics.standing import Standing

FINE = 3
"""Decimals within which two pieces of one union's lines are the same piece."""


def drawn_lines(standing: Standing, layout: GenogramLayout) -> Measures:
    """Measure the drawn lines; nothing where there are none."""
    pieces = _pieces(layout)
    if not pieces:
        return {}
    return {
        "cross_drawn": sum(1 for _ in crossings(pieces)),
        "drawn_overlap": round(lying_on_each_other(pieces) / standing.slot, 2),
        "drawn_through": _through(standing, pieces, _ends(standing, layout)),
    }


def _pieces(layout: GenogramLayout) -> list[Segment[str]]:
    """Return the straight pieces of all lines, those that lines of one union share once."""
    pieces: set[tuple[str, Pair, Pair]] = set()
    for union, line in _lines(layout):
        for one, other in pairwise(line):
            start, end = sorted((_rounded(one), _rounded(other)))
            if tuple(one) != tuple(other):
                pieces.add((union, start, end))
    return [Segment(*piece) for piece in sorted(pieces)]


def _lines(layout: GenogramLayout) -> Iterable[tuple[str, Polyline]]:
    for union in layout["unions"]:
        yield union["id"], union.get("line") or ()
    for link in layout["links"]:
        yield link["union"], link.get("path") or ()


def _rounded(point: Sequence[float]) -> Pair:
    return round(point[0], FINE), round(point[1], FINE)


def _ends(standing: Standing, layout: GenogramLayout) -> Mapping[str, set[str]]:
    """Return by union whom its lines may touch."""
    ends: dict[str, set[str]] = defaultdict(set)
    for union, keys in standing.partners.items():
        ends[union].update(keys)
    for link in layout["links"]:
        ends[link["union"]].add(link.get("key") or link["child"])
    return ends


def _through(standing: Standing, pieces: Iterable[Segment[str]], ends: Mapping[str, set[str]]) -> int:
    """Count the boxes that pieces run through."""
    by_left = sorted((person["x"] - person["w"] / 2, key) for key, person in standing.placed.items())
    lefts = [left for left, _ in by_left]
    widest = max(person["w"] for person in standing.placed.values())
    count = 0
    for group, p, q in pieces:
        left, right = sorted((p[0], q[0]))
        top, bottom = sorted((p[1], q[1]))
        for _, key in by_left[bisect_left(lefts, left - widest) : bisect_right(lefts, right)]:
            box = standing.box(key)
            level = top < box.y + box.h / 2 and bottom > box.y - box.h / 2
            count += level and key not in ends[group] and passes(p, q, box)
    return count
