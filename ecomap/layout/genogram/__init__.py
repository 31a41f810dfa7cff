"""The family tree's own engine: rows, order, columns and lines, one stage a module.

`lay_out` places everybody and draws every line; `better` searches on from there, in the background. `route` draws
the lines anew for people who already have places, quickly enough for every step of a drag; `reroute` draws only
some of them, for families too large for that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache

from ecomap.geometry import Box, Point
from ecomap.layout.genogram.bands import bands
from ecomap.layout.genogram.drawing import drawn
from ecomap.layout.genogram.households import housed
from ecomap.layout.genogram.kin import Family, Kin, families, kin_of
from ecomap.layout.genogram.lines import planned
from ecomap.layout.pedigree import Pedigree, Route, Spacing, TreeLayout
from ecomap.model.identity import Same

__all__ = ["better", "lay_out", "reroute", "route", "settle"]

DEFAULT = Spacing()
REACH = 120.0
"""So far beside those whom it joins a line may look for its way, millimetres."""
HAIR = 1e-6
"""Millimetres by which nobody has moved: sums of the same lengths in another order."""


def lay_out(
    pedigree: Pedigree,
    spacing: Spacing = DEFAULT,
    previous: Mapping[str, Point] | None = None,
    pinned: frozenset[str] = frozenset(),
    *,
    close_up: bool = False,
) -> TreeLayout:
    """Place everybody and draw every line.

    With earlier places the order is kept and people move as little as room demands; pinned people stay
    exactly where they were. Without, the layout is new. The same question always has the same answer.
    With `close_up` the earlier places are those of a larger family: only their order is kept, nobody is pinned, gaps
    close, and the pedigree's centre stays where it stood.
    """
    # the search for an order works on numpy's arrays, which take a tenth of a second to import
    from ecomap.layout.genogram.placing import placed

    kin = kin_of(pedigree, spacing)
    known = {kin.number[one]: place for one, place in (previous or {}).items() if one in kin.number}
    held = frozenset(kin.number[one] for one in pinned if kin.number.get(one) in known and not close_up)
    places, loops = placed(kin, known, held, close_up=close_up)
    named = {member.id: _at_rest(known.get(at), places[at]) for at, member in enumerate(kin.members)}
    centre = pedigree.centre
    if close_up and previous and centre in previous and centre in named:
        by = previous[centre].minus(named[centre])
        named = {one: place.plus(by) for one, place in named.items()}
    return _drawn(pedigree, kin, named, tuple(tuple(kin.members[one].id for one in loop) for loop in loops))


def _at_rest(before: Point | None, after: Point) -> Point:
    """Return a place; the one before, to the last digit, where only rounding has changed it."""
    return before if before is not None and before.distance(after) < HAIR else after


def never() -> bool:
    """Say that nobody wants work to stop."""
    return False


def better(
    pedigree: Pedigree, layout: TreeLayout, spacing: Spacing = DEFAULT, stop: Callable[[], bool] = never
) -> TreeLayout | None:
    """Search on from a layout that `lay_out` made new, exactly; None where nothing better is found.

    For a thread in the background: `stop` is asked between pieces of work, some hundredths of a second apart, and
    once it says so there is no answer either. Work is bounded by counts: the same layout always becomes the same.
    """
    # as in lay_out: numpy only when it is needed
    from ecomap.layout.genogram.perfecting import perfected

    kin = kin_of(pedigree, spacing)
    work = perfected(kin, layout)
    while not stop():
        try:
            next(work)
        except StopIteration as end:
            places: dict[int, Point] | None = end.value
            if places is None:
                return None
            named = {member.id: places[at] for at, member in enumerate(kin.members)}
            return _drawn(pedigree, kin, named, layout.loops)
    return None


def route(pedigree: Pedigree, places: Mapping[str, Point], spacing: Spacing = DEFAULT) -> TreeLayout:
    """Draw every line anew between people who stand where they stand; everybody needs a place."""
    return _drawn(pedigree, _numbered(Same(pedigree), spacing), places, ())


def reroute(
    pedigree: Pedigree,
    places: Mapping[str, Point],
    before: TreeLayout,
    unions: frozenset[str],
    spacing: Spacing = DEFAULT,
) -> TreeLayout:
    """Draw the lines of some unions anew; all others keep theirs, even where a new line runs on one of them.

    For the instant between a change to a large family and its whole layout.
    """
    kin = _numbered(Same(pedigree), spacing)
    new = _drawn(pedigree, kin, places, (), unions)
    still = set(kin.names) - unions
    children = {line.key for lines in kin.descents for line in lines}
    couples = {key: way for key, way in before.couples.items() if key in still or key in new.couples}
    kept = {
        key: way
        for key, way in before.children.items()
        if key in new.children or (key in children and key[0] not in unions)
    }
    return replace(new, couples={**couples, **new.couples}, children={**kept, **new.children})


def settle(pedigree: Pedigree, rough: Mapping[str, Point], spacing: Spacing = DEFAULT) -> TreeLayout:
    """Take rows and order from another engine's rough places; distances, heights and lines are made here."""
    # as in lay_out: numpy only when it is needed
    from ecomap.layout.genogram.placing import settled

    kin = kin_of(pedigree, spacing)
    places = settled(kin, {at: rough[member.id] for at, member in enumerate(kin.members)})
    return _drawn(pedigree, kin, {member.id: places[at] for at, member in enumerate(kin.members)}, ())


def _drawn(
    pedigree: Pedigree,
    kin: Kin,
    places: Mapping[str, Point],
    loops: tuple[tuple[str, ...], ...],
    only: frozenset[str] | None = None,
) -> TreeLayout:
    """Return the layout with its outlines and its lines: all, or those of some unions only."""
    by_number = {at: places[member.id] for at, member in enumerate(kin.members)}
    couples: dict[str, Route] = {}
    children: dict[tuple[str, str], Route] = {}
    for family in _families(Same(kin)) if only is None or len(only) > 1 else (_all(kin),):
        if only is not None:
            family = _part(kin, family, only, by_number)
        if family.unions:
            lines = _family_lines(kin, family, by_number)
            couples.update(lines[0])
            children.update(lines[1])
    outlines, unhoused = housed(pedigree.households, pedigree.members, places)
    return TreeLayout(
        places=dict(places),
        couples=couples,
        children=children,
        households=outlines,
        unhoused=unhoused,
        ghosts={member.id: member.ghost_of for member in pedigree.members if member.ghost_of is not None},
        loops=loops,
    )


def _part(kin: Kin, family: Family, only: frozenset[str], places: Mapping[int, Point]) -> Family:
    """Return some unions of a family, with those who stand where their lines may run."""
    unions = tuple(one for one in family.unions if kin.names[one] in only)
    ends = {one for union in unions for one in kin.partners[union]}
    ends |= {line.child for union in unions for line in kin.descents[union]}
    reach = Box.of_points(places[one] for one in ends).grown(REACH)
    near = (one for one in family.members if reach.holds(places[one]))
    return Family(tuple(near), unions)


def _all(kin: Kin) -> Family:
    """Return everybody as one family: enough where lines of one union are drawn, and quick."""
    return Family(tuple(range(len(kin.members))), tuple(range(len(kin.names))))


@lru_cache(maxsize=4)
def _numbered(pedigree: Same, spacing: Spacing) -> Kin:
    """Return a pedigree with numbers: at every step of a drag it is the very same."""
    return kin_of(pedigree.it, spacing)


@lru_cache(maxsize=4)
def _families(kin: Same) -> tuple[Family, ...]:
    return tuple(families(kin.it))


def _family_lines(
    kin: Kin, family: Family, places: Mapping[int, Point]
) -> tuple[dict[str, Route], dict[tuple[str, str], Route]]:
    rows = bands(kin, family, places)
    return drawn(kin, planned(kin, family, rows, {one: places[one].x for one in family.members}), places)
