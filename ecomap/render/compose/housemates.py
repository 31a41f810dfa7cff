"""Copy → the family of one household: who of it belongs to whom, without anybody who lives elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ecomap.model.copies import Copy
from ecomap.model.family import ChildKind
from ecomap.model.person import ElementId
from ecomap.render.compose.family import Descent, Family, family_of

_BORN = frozenset((ChildKind.BIRTH, ChildKind.PARENT, ChildKind.ADOPTED))
"""Ways of being children of the same parents that make brothers and sisters, wherever the parents live."""


def housemates(copy: Copy, home: ElementId, members: Sequence[ElementId]) -> Family:
    """Return the family of a household's people; whoever is nobody's kin there stands in it, too.

    Brothers and sisters whose parents live elsewhere hang from one line all the same.
    """
    whole, inside = family_of(copy), frozenset(members)
    partners = _partners(whole, inside)
    descents = [one for one in whole.descents if one.child in inside and one.union in partners]
    hung = {one.child for one in descents}
    for union, fan in _broods(whole, inside - hung, partners).items():
        partners[union] = (union,)
        descents += fan
    used = {one.union for one in descents}
    return Family(
        cast=tuple(members),
        partners={union: who for union, who in partners.items() if union in used or len(who) == 2},
        couples={union: couple for union, couple in whole.couples.items() if len(partners.get(union, ())) == 2},
        descents=tuple(_one_row(descents)),
        households={home: inside} if len(inside) > 1 else {},
    )


def _partners(whole: Family, inside: frozenset[ElementId]) -> dict[str, tuple[str, ...]]:
    """Return the unions of the household: of a couple of whom one lives elsewhere, the other alone."""
    unseen = frozenset(whole.unseen)
    found = {
        union: tuple(one for one in who if one in inside)
        for union, who in whole.partners.items()
        if union not in unseen
    }
    return {union: who for union, who in found.items() if who}


def _broods(
    whole: Family, children: frozenset[ElementId], known: Mapping[str, Sequence[str]]
) -> Mapping[str, Sequence[Descent]]:
    """Return brothers and sisters whose parents do not live here, two and more, by the union of unseen parents."""
    found: dict[str, list[Descent]] = defaultdict(list)
    for one in whole.descents:
        born = one.parentage is None or one.parentage.kind in _BORN
        if one.primary and born and one.child in children and one.union not in known:
            union = one.union if one.union.startswith("sibship:") else f"sibship:{one.union}"
            found[union].append(replace(one, union=union))
    return {union: fan for union, fan in found.items() if len(fan) > 1}


def _one_row(descents: Sequence[Descent]) -> Iterator[Descent]:
    """Yield the descents, exactly one of each child's deciding the row: the first, where that one's parents are out."""
    decided = {one.child for one in descents if one.primary}
    for one in descents:
        yield one if one.child in decided else replace(one, primary=True)
        decided.add(one.child)
