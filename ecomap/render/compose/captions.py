"""What is written beside lines of family: the years of care and adoption, and the names of lines that are rare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ecomap.geometry import Point
from ecomap.layout.pedigree import TreeLayout
from ecomap.model.family import ChildKind, Couple, CoupleKind, Parentage
from ecomap.model.identity import Same
from ecomap.render.compose.family import Family
from ecomap.render.compose.kinlines import child_key
from ecomap.render.compose.scene import Manner

DATED = frozenset(
    (ChildKind.ADOPTED, ChildKind.FOSTER, ChildKind.KINSHIP, ChildKind.SPECIAL_GUARDIAN, ChildKind.RESIDENTIAL)
)
"""Ways of being a child of theirs whose years stand beside the line."""
NAMED_CHILDREN = frozenset((ChildKind.STEP, ChildKind.PARENT, ChildKind.DONOR, ChildKind.SURROGATE))
NAMED_COUPLES = frozenset((CoupleKind.LIVING_APART, CoupleKind.ENGAGED, CoupleKind.SHORT))
"""Lines few readers know: as long as they are rare on a drawing, they say what they are."""
RARE = 2
"""Up to so many lines of a kind are rare."""


@dataclass(frozen=True, slots=True)
class Caption:
    """Words that want to stand beside a line."""

    words: str
    way: tuple[Point, ...]
    key: str
    double: bool = False
    """The line has two strokes: the words keep further away."""


def captions(family: Family, layout: TreeLayout, manner: Manner) -> Iterator[Caption]:
    """Yield what stands beside lines: years of care and adoption, names of rare lines; clinically, couples' years."""
    yield from _of_children(family, layout, manner)
    yield from _of_couples(family, layout, manner)


def _of_children(family: Family, layout: TreeLayout, manner: Manner) -> Iterator[Caption]:
    told: set[tuple[str, str]] = set()
    for (union, child), words, double in _beside_children(Same(family), manner):
        route = layout.children.get((union, child))
        if route is not None and (union, words) not in told:
            told.add((union, words))
            yield Caption(words, route.points, f"years:{union}:{child}", double)


def _of_couples(family: Family, layout: TreeLayout, manner: Manner) -> Iterator[Caption]:
    for union, words in _beside_couples(Same(family), manner):
        if union in layout.couples:
            yield Caption(words, layout.couples[union].points, f"years:{union}")


@lru_cache(maxsize=8)
def _beside_children(family_: Same, manner: Manner) -> tuple[tuple[tuple[str, str], str, bool], ...]:
    """Return the union and the child, the words beside their line, and whether it has two strokes."""
    family, style = family_.it, manner.style
    assert isinstance(family, Family)
    counts = Counter(one.parentage.kind for one in family.descents if one.parentage)
    found = []
    for descent in family.descents:
        parentage = descent.parentage
        if parentage is None:
            continue
        kind = style.children[child_key(descent)]
        words = ""
        if parentage.kind in DATED:
            words = _years(parentage, kind.letters if manner.clinical else "")
        elif parentage.kind in NAMED_CHILDREN and counts[parentage.kind] <= RARE:
            words = kind.clinical if manner.clinical else kind.words
        if words:
            found.append(((descent.union, str(descent.child)), words, parentage.kind is ChildKind.ADOPTED))
    return tuple(found)


@lru_cache(maxsize=8)
def _beside_couples(family_: Same, manner: Manner) -> tuple[tuple[str, str], ...]:
    """Return the union and the words beside its line."""
    family, style = family_.it, manner.style
    assert isinstance(family, Family)
    counts = Counter(couple.kind for couple in family.couples.values())
    found = []
    for union, couple in family.couples.items():
        kind = style.couples[couple.kind.value]
        words = _couple_years(couple, kind.letters) if manner.clinical else ""
        if couple.kind in NAMED_COUPLES and counts[couple.kind] <= RARE:
            words = f"{kind.clinical if manner.clinical else kind.words} {words}".strip()
        if words:
            found.append((union, words))
    return tuple(found)


def _years(parentage: Parentage, letters: str) -> str:
    """Return "2018–2020", "since 2024", "A 2018"."""
    since, until = parentage.since, parentage.until
    if parentage.kind is ChildKind.ADOPTED:
        return f"{letters or 'adopted'} {since.short()}" if since else ""
    if since and until:
        same = since.year == until.year
        years = since.short() if same else f"{since.short()}–{until.short()}"
    elif since:
        years = f"since {since.short()}"
    else:
        years = f"until {until.short()}" if until else ""
    return f"{letters} {years}".strip() if years else ""


def _couple_years(couple: Couple, letters: str) -> str:
    if not couple.since:
        return ""
    years = couple.since.short()
    if couple.until:
        years += f"–{couple.until.short()[-2:]}" if couple.until.year != couple.since.year else ""
    return f"{letters} {years}".strip()
