"""Lines of family: couples and children, each in its form, with the years that belong beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from ecomap.geometry import Box, Point
from ecomap.layout.pedigree import Route, TreeLayout
from ecomap.model.family import ChildKind, Couple, CoupleKind, Ending
from ecomap.model.identity import Same
from ecomap.render import lines
from ecomap.render.compose.family import Descent, Family
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.compose.trunks import parted
from ecomap.render.drawing import DECORATION, Figure, Meaning
from ecomap.render.forms import LineForm
from ecomap.render.notation import Sign

_LIKE_BIRTH = "birth"


def couple_lines(family: Family, layout: TreeLayout, manner: Manner, names: Mapping[str, str]) -> Iterator[Placed]:
    """Yield the line of every couple; of two who only have a child together, a thin one."""
    kin = _kin(Same(family))
    stems = {union: route.points[0] for (union, _), route in layout.children.items()}
    crowds = Counter(partner for partners in family.partners.values() for partner in partners)
    for union, route in layout.couples.items():
        couple = family.couples.get(union)
        said = _couple_words(couple, family.partners[union], manner, names)
        kind = couple.kind if couple else CoupleKind.UNKNOWN
        ending = couple.ending if couple else Ending.NONE
        form = _couple_form(kind, ending, union in kin, manner)
        first = min(family.partners[union], key=lambda one: (crowds[one], one != family.partners[union][0]))
        route = _readable(route, layout.places[first], stems.get(union))
        yield _drawn(f"couple:{union}", route, form, manner, said)


def _readable(route: Route, lonelier: Point, stem: Point | None) -> Route:
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


def _couple_words(couple: Couple | None, partners: Sequence[str], manner: Manner, names: Mapping[str, str]) -> str:
    style = manner.style
    kinds = [style.couples[couple.kind.value if couple else "unknown"]]
    if couple and couple.ending is not Ending.NONE:
        kinds.append(style.endings[couple.ending.value])
    words = ", ".join(kind.clinical if manner.clinical else kind.words for kind in kinds)
    return f"{' and '.join(names.get(one, '') for one in partners)}: {words}"


@lru_cache(maxsize=4)
def _kin(family_: Same) -> frozenset[str]:
    """Return the unions of two who share an ancestor by birth."""
    family = family_.it
    assert isinstance(family, Family)
    above: dict[str, set[str]] = {}
    for descent in family.descents:
        if descent.parentage is None or descent.parentage.kind is ChildKind.BIRTH:
            above.setdefault(descent.child, set()).update(family.partners[descent.union])
    if not above:
        return frozenset()
    return frozenset(
        union
        for union, partners in family.partners.items()
        if len(partners) == 2 and _ancestors(above, partners[0]) & _ancestors(above, partners[1])
    )


def _ancestors(above: Mapping[str, set[str]], person: str) -> set[str]:
    """Return somebody and everybody they come from."""
    found, waiting = {person}, [person]
    while waiting:
        new = above.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found


def child_lines(family: Family, layout: TreeLayout, manner: Manner) -> Iterator[Placed]:
    """Yield the line of every child from every union, plain births first, so that rarer lines lie on top."""
    style = manner.style
    groups: dict[tuple[bool, str, str], dict[str, Route]] = {}
    for descent in family.descents:
        route = layout.children.get((descent.union, descent.child))
        if route is None:
            continue
        if descent.parentage is None:
            route = _without_stem(route)
        kind = child_key(descent)
        group = groups.setdefault((kind != _LIKE_BIRTH, descent.union, kind), {})
        group[f"child:{descent.union}:{descent.child}"] = route
    for (_, _, kind), routes in sorted(groups.items(), key=lambda group: group[0][0]):
        for key, route in zip(routes, parted(tuple(routes.values())), strict=True):
            yield _drawn(key, route, style.children[kind].form, manner, "")


def child_key(descent: Descent) -> str:
    """Return the notation's key of a child's line; brothers and sisters of unknown parents have the line of birth."""
    return _LIKE_BIRTH if descent.parentage is None else str(descent.parentage.kind.value)


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


def used(family: Family, layout: TreeLayout) -> frozenset[Sign]:
    """Return the entries of the notation these lines use, without those that need no key: births, widowhood."""
    found = set()
    for union in layout.couples:
        couple = family.couples.get(union)
        found.add(Sign("couples", couple.kind.value if couple else "unknown"))
        if couple and couple.ending not in (Ending.NONE, Ending.WIDOWED):
            found.add(Sign("endings", couple.ending.value))
    for descent in family.descents:
        if (descent.union, descent.child) in layout.children and child_key(descent) != _LIKE_BIRTH:
            found.add(Sign("children", child_key(descent)))
    return frozenset(found)
