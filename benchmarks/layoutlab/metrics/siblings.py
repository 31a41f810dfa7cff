"""How brothers and sisters stand: the eldest on the left, together.

sib_pairs   pairs of primary full siblings of different order in one row, twins apart
sib_inv     those that stand reversed
sibships    two or more primary full siblings in one row
sib_broken  those with somebody strictly between the first and the last who is neither one of them nor of the
            partner group of one
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from benchmarks.layoutlab.cases.formats import Link
from benchmarks.layoutlab.metrics.layouts import Measures
from benchmarks.layoutlab.metrics.standing import Anchor, Standing

COUNTS = ("sib_pairs", "sib_inv", "sib_broken", "sibships")
Sibling = tuple[Link, str]
"""A link, and the copy of the child that hangs from it."""


def siblings(standing: Standing, anchors: dict[str, Anchor]) -> Measures:
    """Measure how brothers and sisters stand."""
    counts: Counter[str] = Counter(dict.fromkeys(COUNTS, 0))
    for sibship in _sibships(standing, anchors):
        counts["sibships"] += 1
        for (one, one_key), (other, other_key) in combinations(sibship, 2):
            twins = one["twin"] and one["twin"] == other["twin"]
            if one["order"] != other["order"] and not twins:
                counts["sib_pairs"] += 1
                elder_left = (one["order"] - other["order"]) * (standing.x(one_key) - standing.x(other_key)) >= 0
                counts["sib_inv"] += not elder_left
        counts["sib_broken"] += _broken(standing, [key for _, key in sibship])
    return dict(counts)


def _sibships(standing: Standing, anchors: dict[str, Anchor]) -> Iterable[Sequence[Sibling]]:
    """Find the children of a union who stand in one row, where there are two or more."""
    found: dict[tuple[str, int], list[Sibling]] = defaultdict(list)
    for link in standing.case["children"]:
        key = standing.child(link["union"], link["child"])
        if link["primary"] and key is not None and link["union"] in anchors:
            found[link["union"], standing.row[key]].append((link, key))
    return [sibship for sibship in found.values() if len(sibship) > 1]


def _broken(standing: Standing, keys: Sequence[str]) -> bool:
    """Tell whether a stranger stands among siblings."""
    own = {standing.group(key) for key in keys}
    between = standing.between(min(keys, key=standing.x), max(keys, key=standing.x))
    return any(standing.group(key) not in own for key in between)
