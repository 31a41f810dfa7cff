"""How couples stand: in one row, side by side, the man on the left.

row_split        couples with partners in different rows
couples_split    couples with partners in different rows, or with somebody between who is not of their partner group
nonadjacent      couples with anybody between, or in different rows
nonadjacent_min  a lower bound on these that no drawing without copies can beat
male_right       couples of one man and one woman without other partners, with the man on the right (of mf_pairs)
len_couple       sum of the distances of facing box sides beyond a gap, in slots
"""

from __future__ import annotations

from collections import Counter

from benchmarks.layoutlab.metrics.graph import least_apart
from benchmarks.layoutlab.metrics.layouts import Measures
from benchmarks.layoutlab.metrics.standing import GAP, Standing

COUNTS = ("row_split", "couples_split", "nonadjacent", "male_right", "mf_pairs")


def couples(standing: Standing) -> Measures:
    """Measure how couples stand."""
    sexes = {person["id"]: person["sex"] for person in standing.case["people"]}
    counts: Counter[str] = Counter(dict.fromkeys(COUNTS, 0))
    apart = 0.0
    for union in standing.case["unions"]:
        if len(standing.partners[union["id"]]) != 2:
            continue
        left, right = sorted(standing.partners[union["id"]], key=standing.x)
        if standing.row[left] != standing.row[right]:
            counts.update(("row_split", "couples_split", "nonadjacent"))
            continue
        between = standing.between(left, right)
        counts["nonadjacent"] += bool(between)
        counts["couples_split"] += any(standing.group(key) != standing.group(left) for key in between)
        a, b = standing.placed[left], standing.placed[right]
        apart += max(0.0, b["x"] - b["w"] / 2 - a["x"] - a["w"] / 2 - GAP)
        if {sexes[a["id"]], sexes[b["id"]]} == {"M", "F"} and _first_for_both(standing, a["id"], b["id"]):
            counts["mf_pairs"] += 1
            counts["male_right"] += sexes[b["id"]] == "M"
    pairs = [union["partners"] for union in standing.case["unions"] if len(union["partners"]) == 2]
    return {**counts, "nonadjacent_min": least_apart(pairs), "len_couple": round(apart / standing.slot, 2)}


def _first_for_both(standing: Standing, one: str, other: str) -> bool:
    """Tell whether neither has another union."""
    return standing.unions_of[one] == standing.unions_of[other] == 1
