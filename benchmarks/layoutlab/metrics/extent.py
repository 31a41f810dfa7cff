"""How large a family tree is, and whether families keep apart.

dup, dup_len    further copies of people; the sum of the distances between neighbouring copies, in slots
width, height   of everything; width in slots, height in pixels
rows, max_row   how many rows; people of the fullest
width_ratio     width / max_row
families        connected families; family_overlap, pairs of them whose bounding boxes intersect
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from benchmarks.layoutlab.metrics.graph import parts
from benchmarks.layoutlab.metrics.layouts import Measures
from benchmarks.layoutlab.metrics.plane import Rectangle, overlapping
from benchmarks.layoutlab.metrics.standing import Standing


def extent(standing: Standing) -> Measures:
    """Measure size, copies and families."""
    everything = _bounds(standing.box(key) for key in standing.placed)
    families = _families(standing)
    width, fullest = round(everything.w / standing.slot, 2), max(map(len, standing.rows))
    drawn = sum(bool(keys) for keys in standing.copies.values())
    across = [sorted(standing.x(key) for key in keys) for keys in standing.copies.values()]
    between = sum(right - left for copies in across for left, right in pairwise(copies))
    return {
        "dup": len(standing.placed) - drawn,
        "dup_len": round(between / standing.slot, 2),
        "width": width,
        "height": round(everything.h, 1),
        "rows": len(standing.rows),
        "max_row": fullest,
        "width_ratio": round(width / fullest, 3),
        "families": len(families),
        "family_overlap": overlapping(families),
    }


def _families(standing: Standing) -> list[Rectangle]:
    """Return the bounding box of every connected family."""
    case = standing.case
    joined = [(("union", union["id"]), ("person", one)) for union in case["unions"] for one in union["partners"]]
    joined += [(("union", link["union"]), ("person", link["child"])) for link in case["children"]]
    family = parts((("person", person["id"]) for person in case["people"]), joined)
    boxes: dict[int, list[Rectangle]] = defaultdict(list)
    for key, person in standing.placed.items():
        boxes[family["person", person["id"]]].append(standing.box(key))
    return [_bounds(each) for each in boxes.values()]


def _bounds(boxes: Iterable[Rectangle]) -> Rectangle:
    """Return the box about boxes."""
    all_boxes = list(boxes)
    left, right = min(box.x - box.w / 2 for box in all_boxes), max(box.x + box.w / 2 for box in all_boxes)
    top, bottom = min(box.y - box.h / 2 for box in all_boxes), max(box.y + box.h / 2 for box in all_boxes)
    return Rectangle((left + right) / 2, (top + bottom) / 2, right - left, bottom - top)
