"""The measures of an ecomap.

missing, box_overlaps  nodes that are not drawn; pairs of boxes that intersect
edge_cross             proper crossings of lines without a common end; tie_cross, of these with no spoke among them
edge_through           lines through boxes that are not their ends; spoke_through and tie_through, by kind of line
domain_runs_excess     walking the nodes by angle: runs of one domain, beyond the number of domains
ring_viol              share of the pairs of different rings with the closer one not nearer to the centre; distances
                       are those of the plane in which the layout's elliptic rings are circles
tie_len                mean distance of the ends of ties, in units
spoke_angle_min        the smallest angle between two spokes, degrees
area_ratio, aspect     bounding box / sum of the boxes; width / height
spoke_turn ...         how calmly lines run: see calmness.py
unit                   mean of sqrt(w * h) over all boxes but the centre's, pixels
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from benchmarks.layoutlab.cases.formats import EcomapCase
from benchmarks.layoutlab.metrics.calmness import Line, calmness
from benchmarks.layoutlab.metrics.layouts import EcomapLayout, Measures, PlacedNode
from benchmarks.layoutlab.metrics.plane import TOUCH, Rectangle, Segment, crossings, mean, overlapping, passes


def measure_ecomap(case: EcomapCase, layout: EcomapLayout) -> Measures:
    """Measure an ecomap."""
    placed = {node["id"]: node for node in layout["nodes"]}
    others = [one for one in placed if one != case["centre"]]
    boxes = {one: Rectangle(node["x"], node["y"], node["w"], node["h"]) for one, node in placed.items()}
    unit = unit_of(placed[one] for one in others)
    lines = _lines(case, layout, placed)
    ties = [math.dist(points[0], points[-1]) for a, b, points in lines if case["centre"] not in (a, b)]
    return {
        "nodes": len(others),
        "missing": sum(node["id"] not in placed for node in case["nodes"]),
        "box_overlaps": overlapping(boxes.values()),
        **_crossings(lines, case["centre"]),
        **_through(lines, boxes, case["centre"]),
        **calmness(lines, boxes, case["centre"]),
        "edges": len(lines),
        "domain_runs_excess": _excess_runs(case, placed, others),
        "ring_viol": _ring_violations(case, layout, placed, others),
        "tie_len": round(mean(ties) / unit, 2),
        "spoke_angle_min": _narrowest(case, placed, lines),
        **_size(list(boxes.values())),
        "unit": round(unit, 1),
        "seconds": layout["seconds"],
        "cpu_seconds": layout["cpu_seconds"],
    }


def unit_of(nodes: Iterable[PlacedNode]) -> float:
    """Return the mean size of boxes: the unit of lengths on an ecomap."""
    return mean([math.sqrt(node["w"] * node["h"]) for node in nodes])


def _lines(case: EcomapCase, layout: EcomapLayout, placed: Mapping[str, PlacedNode]) -> list[Line]:
    """Return every line as drawn, straight where the layout brings no path."""
    paths = {(edge["a"], edge["b"]): edge.get("path") for edge in layout["edges"]}
    lines: list[Line] = []
    for edge in case["edges"]:
        a, b = edge["a"], edge["b"]
        path = paths.get((a, b)) or [(placed[one]["x"], placed[one]["y"]) for one in (a, b)]
        lines.append((a, b, [(point[0], point[1]) for point in path]))
    return lines


def _crossings(lines: Sequence[Line], centre: str) -> Measures:
    """Count crossings of lines without a common end."""
    pieces = [Segment(number, p, q) for number, (_, _, points) in enumerate(lines) for p, q in pairwise(points)]
    found = [(lines[one.group][:2], lines[other.group][:2]) for one, other in crossings(pieces)]
    apart = [{*one, *other} for one, other in found if not {*one} & {*other}]
    return {"edge_cross": len(apart), "tie_cross": sum(centre not in ends for ends in apart)}


def _through(lines: Sequence[Line], boxes: Mapping[str, Rectangle], centre: str) -> Measures:
    """Count boxes that lines run through."""
    spokes = ties = 0
    for a, b, points in lines:
        pieces = list(pairwise(points))
        hits = sum(one not in (a, b) and any(passes(p, q, box) for p, q in pieces) for one, box in boxes.items())
        if centre in (a, b):
            spokes += hits
        else:
            ties += hits
    return {"edge_through": spokes + ties, "spoke_through": spokes, "tie_through": ties}


def _angle(placed: Mapping[str, PlacedNode], one: str, centre: str) -> float:
    middle = placed[centre]
    return math.atan2(placed[one]["y"] - middle["y"], placed[one]["x"] - middle["x"])


def _excess_runs(case: EcomapCase, placed: Mapping[str, PlacedNode], others: Sequence[str]) -> int:
    """Count runs of one domain around the centre, beyond the number of domains."""
    domains = {node["id"]: node["domain"] for node in case["nodes"]}
    walk = [domains[one] for _, one in sorted((_angle(placed, one, case["centre"]), one) for one in others)]
    if len(set(walk)) < 2:
        return 0
    return sum(walk[at] != walk[at - 1] for at in range(len(walk))) - len(set(walk))


def _ring_violations(
    case: EcomapCase, layout: EcomapLayout, placed: Mapping[str, PlacedNode], others: Sequence[str]
) -> float:
    """Return the share of pairs of different rings that stand the wrong way round."""
    rings = {node["id"]: node["ring"] for node in case["nodes"]}
    flat = float(layout.get("ring_aspect") or 1.0)
    middle = placed[case["centre"]]
    away = {one: math.hypot((placed[one]["x"] - middle["x"]) / flat, placed[one]["y"] - middle["y"]) for one in others}
    pairs = [(one, other) for one in others for other in others if rings[one] < rings[other]]
    return round(sum(away[one] >= away[other] - TOUCH for one, other in pairs) / max(1, len(pairs)), 4)


def _narrowest(case: EcomapCase, placed: Mapping[str, PlacedNode], lines: Sequence[Line]) -> float:
    """Return the smallest angle between two spokes."""
    centre = case["centre"]
    angles = sorted(_angle(placed, b if a == centre else a, centre) for a, b, _ in lines if centre in (a, b))
    between = [(angles[at] - angles[at - 1]) % math.tau for at in range(len(angles))]
    return round(math.degrees(min(between, default=0.0)), 3)


def _size(boxes: Sequence[Rectangle]) -> Measures:
    width = max(box.x + box.w / 2 for box in boxes) - min(box.x - box.w / 2 for box in boxes)
    height = max(box.y + box.h / 2 for box in boxes) - min(box.y - box.h / 2 for box in boxes)
    covered = sum(box.w * box.h for box in boxes)
    return {"area_ratio": round(width * height / covered, 2), "aspect": round(width / max(TOUCH, height), 3)}
