"""Which of the two orders of brothers and sisters a family tree is drawn in: by age, or with fewer lines crossing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from types import MappingProxyType
from typing import Literal

from ecomap.geometry import Point
from ecomap.layout.pedigree import Member, Pedigree

FEW = 60
"""So many people stand strictly by age where the order is to suit the size; from there on, crossings count more."""

Order = Literal["strict", "balanced"]

CHOICES: Mapping[str, Order] = MappingProxyType({"strict": "strict", "balanced": "balanced"})
"""Wishes that are orders themselves."""


def order_of(wish: str, pedigree: Pedigree, standing: Mapping[str, Point]) -> Order:
    """Return the order a wish comes to: "strict", "balanced", or anything else for what suits the family.

    People who stand somewhere keep the kind of order they stand in, whoever comes or goes: else one person more
    would turn brothers and sisters round all over the tree.
    """
    if wish in CHOICES:
        return CHOICES[wish]
    if standing:
        return "balanced" if _anybody_reversed(pedigree, standing) else "strict"
    nobody = {union.id for union in pedigree.unions}  # the unseen parents of brothers and sisters
    return "strict" if sum(one.id not in nobody for one in pedigree.members) <= FEW else "balanced"


def _anybody_reversed(pedigree: Pedigree, standing: Mapping[str, Point]) -> bool:
    """Say whether a younger child stands on the left of an older one in the same row."""
    return any(
        abs(standing[one.id].y - standing[other.id].y) <= one.radius
        and (standing[one.id].x - standing[other.id].x) * (_born(one) - _born(other)) < 0
        for one, other in _brothers_and_sisters(pedigree)
        if one.id in standing and other.id in standing
    )


def _brothers_and_sisters(pedigree: Pedigree) -> Iterator[tuple[Member, Member]]:
    """Yield pairs of full brothers and sisters whose births are known, without twins."""
    members = {one.id: one for one in pedigree.members if one.birth is not None}
    children: dict[str, list[tuple[Member, str | None]]] = defaultdict(list)
    for link in pedigree.links:
        if link.primary and link.child in members:
            children[link.union].append((members[link.child], link.twins))
    for siblings in children.values():
        for (one, womb), (other, other_womb) in combinations(siblings, 2):
            if womb is None or womb != other_womb:
                yield one, other


def _born(member: Member) -> float:
    return 0.0 if member.birth is None else member.birth
