"""What is written beside lines of family: the years of care and adoption, and the names of lines that are rare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ecomap.geometry import Point
from ecomap.layout.pedigree import TreeLayout
from ecomap.model.family import ChildKind, Couple, CoupleKind, Parentage
from ecomap.model.identity import Same
from ecomap.render.compose.family import Family
from ecomap.render.compose.scene import Manner
from ecomap.render.forms import LineForm, LineKind
from ecomap.render.lines import marked
from ecomap.render.notation import line

DATED = frozenset(
    (ChildKind.ADOPTED, ChildKind.FOSTER, ChildKind.KINSHIP, ChildKind.SPECIAL_GUARDIAN, ChildKind.RESIDENTIAL)
)
"""Ways of being a child of theirs whose years stand beside the line."""
RARE = 2
"""Up to so many lines of a kind are rare: few readers know them by heart, so they say what they are."""


@dataclass(frozen=True, slots=True)
class Caption:
    """Words that want to stand beside a line."""

    words: str
    way: tuple[Point, ...]
    key: str
    broad: bool = False
    """The line has several strokes: the words keep further away."""
    marks: tuple[Point, ...] = ()
    """Where marks stand on the line, which the words must leave free."""
    briefer: tuple[str, ...] = ()
    """What stands there where the words find no room, the longest first."""


def captions(family: Family, layout: TreeLayout, manner: Manner) -> Iterator[Caption]:
    """Yield what stands beside lines: years of care and adoption, names of rare lines; clinically, couples' years."""
    yield from _of_children(family, layout, manner)
    yield from _of_couples(family, layout, manner)


def _of_children(family: Family, layout: TreeLayout, manner: Manner) -> Iterator[Caption]:
    told: set[tuple[str, str]] = set()
    for (union, child), found, form in _beside_children(Same(family), manner):
        route = layout.children.get((union, child))
        if route is not None and (union, found[0]) not in told:
            told.add((union, found[0]))
            way, broad = route.points, len(form.strokes) > 1
            yield Caption(found[0], way, f"years:{union}:{child}", broad, marked(way, form), found[1:])


def _of_couples(family: Family, layout: TreeLayout, manner: Manner) -> Iterator[Caption]:
    for union, found, form in _beside_couples(Same(family), manner):
        if union in layout.couples:
            way = layout.couples[union].points
            marks = marked(way, form) + marked(way[::-1], form)  # from which end they stand, its drawing decides
            yield Caption(found[0], way, f"years:{union}", False, marks, found[1:])


@lru_cache(maxsize=8)
def _beside_children(family_: Same, manner: Manner) -> tuple[tuple[tuple[str, str], tuple[str, ...], LineForm], ...]:
    """Return the union and the child, what may stand beside their line, and its form."""
    family, style = family_.it, manner.style
    assert isinstance(family, Family)
    counts = Counter(one.kind for one in family.descents)
    names = {key: _name(style.children[key], counts, manner) for key in counts}
    lines = []
    for descent in family.descents:
        kind = style.children[descent.kind]
        years = _years(descent.parentage, kind.letters if manner.clinical else "") if descent.parentage else ""
        found = _child_words(names[descent.kind], years, lettered=manner.clinical and bool(kind.letters))
        if found and found[0]:
            lines.append(((descent.union, str(descent.child)), found, kind.form))
    return tuple(lines)


@lru_cache(maxsize=8)
def _beside_couples(family_: Same, manner: Manner) -> tuple[tuple[str, tuple[str, ...], LineForm], ...]:
    """Return the union, what may stand beside its line, and its form."""
    family, style = family_.it, manner.style
    assert isinstance(family, Family)
    counts = Counter(couple.kind.value for couple in family.couples.values())
    names = {key: _name(style.couples[key], counts, manner) for key in counts} | {CoupleKind.UNKNOWN.value: ""}
    lines = []
    for union, couple in family.couples.items():
        kind, name = style.couples[couple.kind.value], names[couple.kind.value]
        years = _couple_years(couple, kind.letters) if manner.clinical else ()
        found = tuple(f"{name} {one}".strip() for one in years[:1] or ("",)) + (years if name else years[1:])
        if found[0]:
            lines.append((union, found, style.couple(couple.kind.value, couple.ending.value)))
    return tuple(lines)


def _child_words(name: str, years: str, *, lettered: bool) -> tuple[str, ...]:
    """Return what may stand beside a child's line: letters before the years say the kind as well as its name does."""
    if not years or lettered:
        return (years,) if years else (name,) if name else ()
    return (f"{name} {years}", years) if name and not years.startswith(name) else (years,)


def _name(kind: LineKind, counts: Mapping[str, int], manner: Manner) -> str:
    """Return what a line is called, where it is neither plain nor used often."""
    if kind.form == line() or counts[kind.key] > RARE:
        return ""
    return kind.clinical if manner.clinical else kind.words


def _years(parentage: Parentage, letters: str) -> str:
    """Return "2018–2020", "since 2024", "A 2018"; nothing of ways of being a child that no year belongs to."""
    since, until = parentage.since, parentage.until
    if parentage.kind not in DATED:
        return ""
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


def _couple_years(couple: Couple, letters: str) -> tuple[str, ...]:
    """Return "m 1985–99" and what is briefer: "m 1985", "m 85"."""
    if not couple.since:
        return ()
    years = couple.since.short()
    found = [years, years[-2:]] if letters else [years]
    if couple.until and couple.until.year != couple.since.year:
        found.insert(0, f"{years}–{couple.until.short()[-2:]}")
    return tuple(f"{letters} {one}".strip() for one in found)
