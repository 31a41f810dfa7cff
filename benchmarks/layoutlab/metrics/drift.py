"""How far a layout moved from an earlier one, of those who stand in both.

    drift_mean, drift_p95, drift_max  displacement in slots (family tree) or units (ecomap)
    moved                             share displaced by more than a quarter of that
    flips                             of 100 pairs of neighbours in a row, those that stand reversed (family tree)
    angle_mean                        mean change of the angle about the centre, degrees (ecomap)

A family tree is first aligned by the median shift in x and in y; an ecomap's centre is the origin.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from benchmarks.layoutlab.cases.formats import EcomapCase
from benchmarks.layoutlab.metrics.ecomap import unit_of
from benchmarks.layoutlab.metrics.layouts import EcomapLayout, GenogramLayout, Measures, PlacedNode, PlacedPerson
from benchmarks.layoutlab.metrics.plane import mean, median, percentile
from benchmarks.layoutlab.metrics.standing import GAP, rows_by_height

NOTICED = 0.25


def genogram_drift(before: GenogramLayout, after: GenogramLayout) -> Measures:
    """Measure how far a family tree moved."""
    old, new = ({person["id"]: person for person in layout["people"]} for layout in (before, after))
    common = [one for one in old if one in new]
    slot = median(old[one]["w"] for one in common) + GAP
    right = median(new[one]["x"] - old[one]["x"] for one in common)
    down = median(new[one]["y"] - old[one]["y"] for one in common)
    moves = [
        math.hypot(new[one]["x"] - old[one]["x"] - right, new[one]["y"] - old[one]["y"] - down) / slot for one in common
    ]
    return {**_summary(moves), "flips": _flips({one: old[one] for one in common}, new)}


def ecomap_drift(case: EcomapCase, before: EcomapLayout, after: EcomapLayout) -> Measures:
    """Measure how far an ecomap moved."""
    old, new = ({node["id"]: node for node in layout["nodes"]} for layout in (before, after))
    centre = case["centre"]
    common = [one for one in old if one in new and one != centre]
    unit = unit_of(old[one] for one in common)
    moves, turns = [], []
    for one in common:
        was, now = _from(old, one, centre), _from(new, one, centre)
        moves.append(math.dist(was, now) / unit)
        turn = math.degrees(math.atan2(now[1], now[0]) - math.atan2(was[1], was[0])) % 360
        turns.append(min(turn, 360 - turn))
    return {**_summary(moves), "angle_mean": round(mean(turns), 2)}


def _summary(moves: Sequence[float]) -> Measures:
    return {
        "drift_mean": round(mean(moves), 3),
        "drift_p95": round(percentile(moves, 0.95), 3),
        "drift_max": round(max(moves, default=0.0), 3),
        "moved": round(sum(move > NOTICED for move in moves) / max(1, len(moves)), 3),
    }


def _flips(old: Mapping[str, PlacedPerson], new: Mapping[str, PlacedPerson]) -> float:
    """Return how many of 100 pairs of neighbours stand reversed."""
    height = median(person["h"] for person in old.values())
    pairs = reversed_pairs = 0
    for row in rows_by_height({one: person["y"] for one, person in old.items()}, height):
        row.sort(key=lambda one: old[one]["x"])
        for left, right in pairwise(row):
            pairs += 1
            reversed_pairs += new[left]["x"] > new[right]["x"]
    return round(100 * reversed_pairs / max(1, pairs), 2)


def _from(placed: Mapping[str, PlacedNode], one: str, centre: str) -> tuple[float, float]:
    return placed[one]["x"] - placed[centre]["x"], placed[one]["y"] - placed[centre]["y"]
