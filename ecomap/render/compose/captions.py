"""What is written beside lines of family: the years of care and adoption, and the names of lines that are rare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ecomap.geometry import Point
from ecomap.layout.pedigree import TreeLayout
from ecomap.model.family import ChildKind, Couple, CoupleKind, Parentage
from ecomap.render.compose.family import Family
from ecomap.render.compose.kinlines import child_key
from ecomap.render.compose.scene import Manner
from ecomap.render.forms import LineKind
from ecomap.render.lines import marked
from ecomap.render.notation import HouseStyle, line

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
    style = manner.style
    yield from _of_children(family, layout, style, manner)
    yield from _of_couples(family, layout, style, manner)


def _of_children(family: Family, layout: TreeLayout, style: HouseStyle, manner: Manner) -> Iterator[Caption]:
    drawn = [one for one in family.descents if (one.union, one.child) in layout.children]
    counts = Counter(child_key(one) for one in drawn)
    told: set[tuple[str, str]] = set()
    for descent in drawn:
        kind = style.children[child_key(descent)]
        years = _years(descent.parentage, kind.letters if manner.clinical else "") if descent.parentage else ""
        name = _name(kind, counts, manner)
        found = _child_words(name, years, lettered=manner.clinical and bool(kind.letters))
        if found and (descent.union, found[0]) not in told:
            told.add((descent.union, found[0]))
            way = layout.children[descent.union, descent.child].points
            key = f"years:{descent.union}:{descent.child}"
            yield Caption(found[0], way, key, len(kind.form.strokes) > 1, marked(way, kind.form), found[1:])


def _child_words(name: str, years: str, *, lettered: bool) -> tuple[str, ...]:
    """Return what may stand beside a child's line: letters before the years say the kind as well as its name does."""
    if not years or lettered:
        return (years,) if years else (name,) if name else ()
    return (f"{name} {years}", years) if name and not years.startswith(name) else (years,)


def _of_couples(family: Family, layout: TreeLayout, style: HouseStyle, manner: Manner) -> Iterator[Caption]:
    counts = Counter(couple.kind.value for union, couple in family.couples.items() if union in layout.couples)
    for union, couple in family.couples.items():
        if union not in layout.couples:
            continue
        kind = style.couples[couple.kind.value]
        name = _name(kind, counts, manner) if couple.kind is not CoupleKind.UNKNOWN else ""
        years = _couple_years(couple, kind.letters) if manner.clinical else ()
        found = tuple(f"{name} {one}".strip() for one in years[:1] or ("",)) + (years if name else years[1:])
        if found[0]:
            form, way = style.couple(couple.kind.value, couple.ending.value), layout.couples[union].points
            marks = marked(way, form) + marked(way[::-1], form)  # from which end they stand, its drawing decides
            yield Caption(found[0], way, f"years:{union}", False, marks, found[1:])


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
