"""People who already stand somewhere: reading their rows, letting them stay, making way for those who are pinned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from statistics import median

from ecomap.geometry import Box, Point
from ecomap.layout.genogram.drawing import distances
from ecomap.layout.genogram.kin import Family, Kin
from ecomap.layout.genogram.lines import planned

LITTLE = 1e-6


def levels(kin: Kin, members: Iterable[int], places: Mapping[int, Point]) -> list[list[int]]:
    """Return members by row: a new row begins where y grows by more than a symbol's radius at one step."""
    rows: list[list[int]] = []
    last = 0.0
    for one in sorted(members, key=lambda one: (places[one].y, places[one].x, one)):
        if not rows or places[one].y - last > kin.members[one].radius:
            rows.append([])
        rows[-1].append(one)
        last = places[one].y
    return [sorted(row, key=lambda one: (places[one].x, one)) for row in rows]


def stands(
    kin: Kin, family: Family, rows: Sequence[int], old: Mapping[int, Point], pinned: frozenset[int] = frozenset()
) -> bool:
    """Say whether a family may stay just as it stands: rows right, nobody too near, room for every line.

    Pinned people may stand off their rows, if their boxes are clear of all others.
    """
    free = [one for one in family.members if one not in pinned]
    standing = levels(kin, free, old)
    wanted = [{rows[one] for one in row} for row in standing]
    if any(len(row) > 1 for row in wanted) or any(min(a) >= min(b) for a, b in pairwise(wanted)):
        return False
    if any(
        _nearness(kin, left, right, old) < kin.spacing.gap - LITTLE for row in standing for left, right in pairwise(row)
    ):
        return False
    boxes = {one: kin.members[one].extent.moved(old[one]).grown(-LITTLE) for one in family.members}
    if any(boxes[pin].meets(boxes[one]) for pin in pinned for one in free):
        return False
    if pinned:
        return True
    need = distances(kin, planned(kin, family, standing, {one: place.x for one, place in old.items()}))
    return all(
        min(old[one].y for one in lower) - max(old[one].y for one in upper) >= least - LITTLE
        for (upper, lower), least in zip(pairwise(standing), need, strict=True)
    )


def _nearness(kin: Kin, left: int, right: int, old: Mapping[int, Point]) -> float:
    """Return the free distance of two neighbours' boxes."""
    return old[right].x + kin.members[right].extent.left - old[left].x - kin.members[left].extent.right


def row_heights(
    kin: Kin,
    rows: Sequence[Sequence[int]],
    need: Sequence[float],
    old: Mapping[int, Point],
    pinned: frozenset[int],
) -> list[float]:
    """Return y by row: as before where there is room, pinned rows exactly, others pushed away from them.

    A row is pinned by a pinned member who stands level with it, or alone in it.
    """
    wish = [_former_height(row, old, pinned) for row in rows]
    held = [
        next((old[one].y for one in row if one in pinned and _level(kin, one, old, y)), None)
        for row, y in zip(rows, wish, strict=True)
    ]
    first = next((at for at, y in enumerate(held) if y is not None), None)
    if first is None:
        first = next((at for at, y in enumerate(wish) if y is not None), 0)
    down = [0.0] * len(rows)
    down[first] = _first_known(held[first], wish[first])
    for at in range(first - 1, -1, -1):
        least = down[at + 1] - need[at]
        down[at] = _first_known(held[at], min(least, _first_known(wish[at], least)))
    for at in range(first + 1, len(rows)):
        least = down[at - 1] + need[at - 1]
        down[at] = _first_known(held[at], max(least, _first_known(wish[at], least)))
    return down


def _former_height(row: Sequence[int], old: Mapping[int, Point], pinned: frozenset[int]) -> float | None:
    """Return the middle height of those of a row who had one, free people first."""
    free = [old[one].y for one in row if one in old and one not in pinned]
    known = free or [old[one].y for one in row if one in old]
    return median(known) if known else None


def _level(kin: Kin, one: int, old: Mapping[int, Point], y: float | None) -> bool:
    return y is None or abs(old[one].y - y) <= kin.members[one].radius


def _first_known(*values: float | None) -> float:
    return next((value for value in values if value is not None), 0.0)


def make_way(
    kin: Kin, rows: Sequence[Sequence[int]], places: Mapping[int, Point], pinned: frozenset[int]
) -> dict[int, Point]:
    """Return places where free people have moved to the right, along their rows, out of pinned people's boxes."""
    found = dict(places)
    taken = sorted((kin.members[one].extent.moved(places[one]) for one in pinned), key=lambda box: box.left)
    for row in rows:
        free = sorted((one for one in row if one not in pinned), key=lambda one: places[one].x)
        boxes = [kin.members[one].extent.moved(places[one]) for one in free]
        if any(box.meets(other) for box in boxes for other in taken):
            found.update(_passed(kin, free, places, taken))
    return found


def _passed(
    kin: Kin, row: Sequence[int], places: Mapping[int, Point], taken: Sequence[Box]
) -> Iterable[tuple[int, Point]]:
    """Return a row's places from the left, each clear of the one before and of boxes that are taken."""
    gap = kin.spacing.gap
    edge = float("-inf")
    for one in row:
        extent, place = kin.members[one].extent, places[one]
        place = Point(max(place.x, edge + gap - extent.left), place.y)
        for box in taken:
            if extent.moved(place).grown(-LITTLE).meets(box):
                place = Point(box.right + gap - extent.left, place.y)
        edge = place.x + extent.right
        yield one, place
