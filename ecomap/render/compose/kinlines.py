"""Lines of family: couples and children, each in its form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ecomap.geometry import Box, Point
from ecomap.layout.pedigree import Route
from ecomap.model.family import ChildKind, Couple, CoupleKind, Ending
from ecomap.model.identity import Same
from ecomap.render import lines
from ecomap.render.compose.family import Descent, Family
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.compose.trunks import parted
from ecomap.render.drawing import DECORATION, Figure, Meaning
from ecomap.render.forms import LineForm

_LIKE_BIRTH = "birth"


@dataclass(frozen=True, slots=True)
class Brood:
    """Children who hang from one union by lines of one kind."""

    union: str
    kind: str
    """The notation's key of their lines."""
    descents: tuple[Descent, ...]


@lru_cache(maxsize=4)
def broods(family_: Same) -> tuple[Brood, ...]:
    """Return the children of a family, plain births first, so that rarer lines lie on top."""
    family = family_.it
    assert isinstance(family, Family)
    found: dict[tuple[str, str], list[Descent]] = {}
    for descent in family.descents:
        found.setdefault((descent.union, descent.kind), []).append(descent)
    made = (Brood(union, kind, tuple(descents)) for (union, kind), descents in found.items())
    return tuple(sorted(made, key=lambda one: one.kind != _LIKE_BIRTH))


def couple_line(
    union: str, couple: Couple | None, route: Route, names: Sequence[str], manner: Manner, *, kin: bool
) -> Placed:
    """Return the line of a couple; of two who only have a child together, a thin one."""
    said = _couple_words(couple, names, manner)
    kind = couple.kind if couple else CoupleKind.UNKNOWN
    ending = couple.ending if couple else Ending.NONE
    return _drawn(f"couple:{union}", route, _couple_form(kind, ending, kin, manner), manner, said)


def readable(route: Route, lonelier: Point, stem: Point | None) -> Route:
    """Return a couple's line begun where its slashes are read best.

    Beside each other, that is away from the children's line; farther apart, at the partner with fewer partners.
    """
    points = route.points
    goal = lonelier
    if len(points) == 2 and stem is not None:
        goal = max(points, key=stem.distance)
    if goal.distance(points[0]) <= goal.distance(points[-1]):
        return route
    return Route(points[::-1], route.hops)


@lru_cache(maxsize=256)
def _couple_form(kind: CoupleKind, ending: Ending, kin: bool, manner: Manner) -> LineForm:
    return manner.style.couple(kind.value, ending.value, kin=kin)


def _couple_words(couple: Couple | None, names: Sequence[str], manner: Manner) -> str:
    style = manner.style
    kinds = [style.couples[couple.kind.value if couple else "unknown"]]
    if couple and couple.ending is not Ending.NONE:
        kinds.append(style.endings[couple.ending.value])
    words = ", ".join(kind.clinical if manner.clinical else kind.words for kind in kinds)
    return f"{' and '.join(names)}: {words}"


@lru_cache(maxsize=4)
def kin_unions(family_: Same) -> frozenset[str]:
    """Return the unions of two who share an ancestor by birth."""
    family = family_.it
    assert isinstance(family, Family)
    above: dict[str, set[str]] = {}
    for descent in family.descents:
        if descent.parentage is None or descent.parentage.kind is ChildKind.BIRTH:
            above.setdefault(descent.child, set()).update(family.partners[descent.union])
    known: dict[str, set[str]] = {}
    return frozenset(
        union
        for union, partners in family.partners.items()
        if len(partners) == 2 and not above.keys().isdisjoint(partners) and _share(above, partners, known)
    )


def _share(above: Mapping[str, set[str]], partners: tuple[str, ...], known: dict[str, set[str]]) -> bool:
    """Say whether two come from the same people, or one from the other."""
    one, other = partners
    return not _ancestors(above, one, known).isdisjoint(_ancestors(above, other, known))


def _ancestors(above: Mapping[str, set[str]], person: str, known: dict[str, set[str]]) -> set[str]:
    """Return somebody and everybody they come from; of whom that is known, it is taken from there, and kept there."""
    if person in known:
        return known[person]
    found, waiting = {person}, [person]
    while waiting:
        here = waiting.pop()
        if here in known:
            found |= known[here]
            continue
        new = above.get(here, set()) - found
        found |= new
        waiting += new
    known[person] = found
    return found


def child_lines(brood: Brood, routes: Sequence[Route | None], manner: Manner) -> Iterator[Placed]:
    """Yield the lines to children of one union, each along its route; those of brothers and sisters share a part."""
    led: dict[str, Route] = {}
    for descent, route in zip(brood.descents, routes, strict=True):
        if route is not None:
            own = _without_stem(route) if descent.parentage is None else route
            led[f"child:{descent.union}:{descent.child}"] = own
    for key, route in zip(led, parted(tuple(led.values())), strict=True):
        yield _drawn(key, route, manner.style.children[brood.kind].form, manner, "")


def _without_stem(route: Route) -> Route:
    """Return a sibship's line without the part that would lead up to the unseen parents."""
    points = route.points
    if len(points) > 2 and points[0].x == points[1].x:
        return Route(points[1:], tuple(hop for hop in route.hops if hop.y >= points[1].y))
    return route


@lru_cache(maxsize=16384)
def _drawn(key: str, route: Route, form: LineForm, manner: Manner, said: str) -> Placed:
    drawn = lines.line(route.points, form, manner.palette.ink, hops=route.hops)
    box = Box.of_points(route.points).grown(2.0)
    return Placed(Figure(key, drawn, box, Meaning(alternative=said) if said else DECORATION))
