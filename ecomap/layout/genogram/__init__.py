"""The family tree's own engine: rows, order, columns and lines, one stage a module.

`lay_out` places everybody and draws every line; `better` searches on from there, in the background. `route` draws
the lines anew for people who already have places, quickly enough for every step of a drag; `reroute` draws only
some of them, for families too large for that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from ecomap.geometry import Point
from ecomap.layout.genogram.drawing import drawn
from ecomap.layout.genogram.households import outlined
from ecomap.layout.genogram.kin import Family, Kin, families, kin_of
from ecomap.layout.genogram.lines import planned
from ecomap.layout.genogram.standing import levels
from ecomap.layout.pedigree import Pedigree, Route, Spacing, TreeLayout

__all__ = ["better", "lay_out", "reroute", "route", "settle"]

DEFAULT = Spacing()


def lay_out(
    pedigree: Pedigree,
    spacing: Spacing = DEFAULT,
    previous: Mapping[str, Point] | None = None,
    pinned: frozenset[str] = frozenset(),
) -> TreeLayout:
    """Place everybody and draw every line.

    With earlier places the order is kept and people move as little as room demands; pinned people stay
    exactly where they were. Without, the layout is new. The same question always has the same answer.
    """
    # the search for an order works on numpy's arrays, which take a tenth of a second to import
    from ecomap.layout.genogram.placing import placed

    kin = kin_of(pedigree, spacing)
    known = {kin.number[one]: place for one, place in (previous or {}).items() if one in kin.number}
    places, loops = placed(kin, known, frozenset(kin.number[one] for one in pinned if kin.number.get(one) in known))
    named = {member.id: places[at] for at, member in enumerate(kin.members)}
    return _drawn(pedigree, kin, named, tuple(tuple(kin.members[one].id for one in loop) for loop in loops))


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
    return _drawn(pedigree, kin_of(pedigree, spacing), places, ())


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
    kin = kin_of(pedigree, spacing)
    new = _drawn(pedigree, kin, places, (), unions)
    names = set(kin.names) - unions
    children = {line.key for lines in kin.descents for line in lines if line.key[0] in names}
    return replace(
        new,
        couples={**{key: way for key, way in before.couples.items() if key in names}, **new.couples},
        children={**{key: way for key, way in before.children.items() if key in children}, **new.children},
    )


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
    for family in families(kin):
        if only is not None:
            family = replace(family, unions=tuple(one for one in family.unions if kin.names[one] in only))
        if family.unions:
            lines = _family_lines(kin, family, by_number)
            couples.update(lines[0])
            children.update(lines[1])
    return TreeLayout(
        places=dict(places),
        couples=couples,
        children=children,
        households=outlined(pedigree.households, pedigree.members, places),
        loops=loops,
    )


def _family_lines(
    kin: Kin, family: Family, places: Mapping[int, Point]
) -> tuple[dict[str, Route], dict[tuple[str, str], Route]]:
    rows = levels(kin, family.members, places)
    return drawn(kin, planned(kin, family, rows, {one: places[one].x for one in family.members}), places)
