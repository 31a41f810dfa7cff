"""How children hang from their parents: below them, near the middle, by lines that cross little.

gen_viol        links whose child is not in a lower row than the union
cross_straight  proper crossings of straight segments of different unions, from the anchor at the lower edge of its
                row to the upper edge of the child
through         such segments running through the box of a third person
len_desc        sum over links of |x of the child - x of the anchor| in slots; len_desc_mean, per link
centre_dev      mean over unions with children of |x of the anchor - middle of the children| in slots
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from benchmarks.layoutlab.metrics.layouts import Measures
from benchmarks.layoutlab.metrics.plane import Segment, crossings, mean, passes
from benchmarks.layoutlab.metrics.standing import Anchor, Standing


class Drop(NamedTuple):
    """The way from a union down to a child: from one row and x to another."""

    union: str
    key: str
    anchor: Anchor
    x: float
    row: int


def drops_of(standing: Standing, anchors: dict[str, Anchor]) -> list[Drop]:
    """Return every link that can be drawn."""
    drops = []
    for link in standing.case["children"]:
        key = standing.child(link["union"], link["child"])
        if key is not None and link["union"] in anchors:
            drops.append(Drop(link["union"], key, anchors[link["union"]], standing.x(key), standing.row[key]))
    return drops


def descent(standing: Standing, drops: list[Drop]) -> Measures:
    """Measure how children hang."""
    down = [drop for drop in drops if drop.row > drop.anchor.row]
    segments = [_straight(standing, drop) for drop in down]
    length = sum(abs(drop.x - drop.anchor.x) for drop in drops)
    return {
        "gen_viol": len(drops) - len(down),
        "cross_straight": sum(1 for _ in crossings(segments)),
        "through": sum(_met(standing, drop, segment) for drop, segment in zip(down, segments, strict=True)),
        "len_desc": round(length / standing.slot, 2),
        "len_desc_mean": round(length / standing.slot / max(1, len(drops)), 3),
        "centre_dev": round(mean(list(_off_centre(standing, down))), 3),
    }


def _straight(standing: Standing, drop: Drop) -> Segment[str]:
    box = standing.box(drop.key)
    start = (drop.anchor.x, standing.row_y[drop.anchor.row] + standing.height / 2)
    return Segment(drop.union, start, (drop.x, box.y - box.h / 2))


def _met(standing: Standing, drop: Drop, segment: Segment[str]) -> int:
    """Return through how many boxes of the rows between a segment runs."""
    between = [key for row in standing.rows[drop.anchor.row + 1 : drop.row] for key in row]
    return sum(passes(segment.start, segment.end, standing.box(key)) for key in between)


def _off_centre(standing: Standing, drops: list[Drop]) -> Iterable[float]:
    """Return by union with children how far its anchor is from above their middle, in slots."""
    children: dict[str, list[Drop]] = defaultdict(list)
    for drop in drops:
        children[drop.union].append(drop)
    for below in children.values():
        across = [drop.x for drop in below]
        yield abs(below[0].anchor.x - (min(across) + max(across)) / 2) / standing.slot
