"""Who stands where on a family tree: rows, partner groups and the anchors that children hang from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from benchmarks.layoutlab.cases.formats import GenogramCase, Union
from benchmarks.layoutlab.metrics.graph import parts
from benchmarks.layoutlab.metrics.layouts import GenogramLayout, PlacedPerson
from benchmarks.layoutlab.metrics.plane import TOUCH, Rectangle, median

GAP = 30.0
"""Pixels between neighbours that count as none."""


class Anchor(NamedTuple):
    """The point that the children of a union hang from."""

    x: float
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A laid out family, read.

    A person may stand there more than once: each copy has a key of its own, and rows hold keys. A slot is the
    median width of a box and a gap.
    """

    case: GenogramCase
    placed: Mapping[str, PlacedPerson]
    copies: Mapping[str, Sequence[str]]
    """By person their keys; people who are not drawn have none."""
    height: float
    slot: float
    rows: Sequence[Sequence[str]]
    """From the top, each from the left; a new row where y jumps by more than half the median box."""
    row: Mapping[str, int]
    row_y: Sequence[float]
    groups: Mapping[str, int]
    """By person the partner group: everybody whom partnerships join."""
    unions_of: Mapping[str, int]
    """By person in how many unions they are."""
    partners: Mapping[str, Sequence[str]]
    """By union the keys of its partners."""
    child_keys: Mapping[tuple[str, str], str]
    """By union and child the copy that the line ends at, where the layout names one."""

    def x(self, key: str) -> float:
        """Return where a copy stands."""
        return self.placed[key]["x"]

    def group(self, key: str) -> int:
        """Return the partner group of a copy."""
        return self.groups[self.placed[key]["id"]]

    def box(self, key: str) -> Rectangle:
        """Return the box of a copy."""
        return rectangle(self.placed[key])

    def between(self, one: str, other: str) -> list[str]:
        """Return who stands strictly between two of one row."""
        left, right = sorted((self.x(one), self.x(other)))
        row = self.rows[self.row[one]]
        start = bisect_right(row, left + TOUCH, key=self.x)
        return [key for key in row[start : bisect_left(row, right - TOUCH, key=self.x)] if key not in (one, other)]

    def child(self, union: str, child: str) -> str | None:
        """Return the copy of a child that hangs from a union; None if the child is not drawn."""
        if not self.copies[child]:
            return None
        return self.child_keys.get((union, child)) or self.copies[child][0]


def rectangle(placed: PlacedPerson) -> Rectangle:
    """Return a person's box."""
    return Rectangle(placed["x"], placed["y"], placed["w"], placed["h"])


def standing_of(case: GenogramCase, layout: GenogramLayout) -> Standing:
    """Read a layout."""
    placed = {person.get("key", person["id"]): person for person in layout["people"]}
    copies: dict[str, list[str]] = {person["id"]: [] for person in case["people"]}
    for key, person in placed.items():
        copies[person["id"]].append(key)
    height = median(person["h"] for person in placed.values())
    rows = [
        sorted(row, key=lambda key: placed[key]["x"])
        for row in rows_by_height({key: person["y"] for key, person in placed.items()}, height)
    ]
    named = {union["id"]: union.get("keys") for union in layout["unions"]}
    couples = [union["partners"] for union in case["unions"] if len(union["partners"]) == 2]
    return Standing(
        case=case,
        placed=placed,
        copies=copies,
        height=height,
        slot=median(person["w"] for person in placed.values()) + GAP,
        rows=rows,
        row={key: number for number, row in enumerate(rows) for key in row},
        row_y=[sum(placed[key]["y"] for key in row) / len(row) for row in rows],
        groups=parts((person["id"] for person in case["people"]), couples),
        unions_of=Counter(partner for union in case["unions"] for partner in union["partners"]),
        partners={
            union["id"]: named.get(union["id"]) or [copies[one][0] for one in union["partners"] if copies[one]]
            for union in case["unions"]
        },
        child_keys={(link["union"], link["child"]): link["key"] for link in layout["links"] if "key" in link},
    )


def rows_by_height(y: Mapping[str, float], height: float) -> list[list[str]]:
    """Part people into rows: a new one where y jumps by more than half a box's height."""
    rows: list[list[str]] = []
    last: float | None = None
    for one in sorted(y, key=lambda one: y[one]):
        if last is None or y[one] - last > height / 2:
            rows.append([])
        rows[-1].append(one)
        last = y[one]
    return rows


def anchors_of(standing: Standing) -> dict[str, Anchor]:
    """Return the anchor of every union with a partner who is drawn."""
    found = {union["id"]: _anchor(standing, union) for union in standing.case["unions"]}
    return {union: anchor for union, anchor in found.items() if anchor is not None}


def _anchor(standing: Standing, union: Union) -> Anchor | None:
    """Return a union's anchor.

    One partner: below that one. Two in one row: the middle of the free gap beside the partner with fewer unions,
    on the side that faces the other. In different rows: the mean x, at the lower one's row.
    """
    keys = sorted(standing.partners[union["id"]], key=standing.x)
    if not keys:
        return None
    left, right = keys[0], keys[-1]
    row = max(standing.row[left], standing.row[right])
    if len(keys) == 1:
        return Anchor(standing.x(left), row)
    if standing.row[left] != standing.row[right]:
        return Anchor((standing.x(left) + standing.x(right)) / 2, row)
    between = standing.between(left, right)
    if between and fewer_unions(standing, left, right):
        right = between[0]
    elif between:
        left = between[-1]
    a, b = standing.placed[left], standing.placed[right]
    return Anchor((a["x"] + a["w"] / 2 + b["x"] - b["w"] / 2) / 2, row)


def fewer_unions(standing: Standing, one: str, other: str) -> bool:
    """Tell whether the first of two is in fewer unions than the second."""
    return standing.unions_of[standing.placed[one]["id"]] < standing.unions_of[standing.placed[other]["id"]]
