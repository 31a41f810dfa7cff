"""What of a drawing is shown: without branches that are folded away, only whom a focus means, about which home.

Worked out after the copy, from the copy alone: nothing here knows of anybody whom the seat may not see.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from ecomap.geometry import Point
from ecomap.model.branches import Branches, folded
from ecomap.model.copies import Copy, part_of
from ecomap.model.diagram import Diagram, Mode, Seat, View
from ecomap.model.focus import Focus, Others, Scope, focused, hung, kinsfolk, meant
from ecomap.model.households import households_of
from ecomap.model.identity import Same
from ecomap.model.person import ElementId
from ecomap.render.compose import Scene
from ecomap.render.compose.through import through


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What is shown of a drawing."""

    copy: Copy
    """What is drawn; the very copy of the seat where all of it is."""
    focus: Focus | None = None
    meant: frozenset[ElementId] = frozenset()
    """Whom the focus means of those who are drawn.

    On a family tree everybody else only links them, and the young person is among them; on an ecomap everybody else
    stands back or is gone, and the young person in the middle is not counted.
    """
    aside: frozenset[ElementId] = frozenset()
    """On an ecomap: who and what has a place on it, and is not meant."""
    whole: int = 0
    """So many people the whole drawing has, with a focus."""
    branches: Branches = field(default_factory=dict)
    """Who is folded away, by whom they are folded on."""
    home: ElementId | None = None
    """The household that stands in the middle of the ecomap."""

    def shows(self, person: ElementId) -> bool:
        """Say whether somebody is in what is shown."""
        shown = self.copy.shown
        return (person in shown.people or person in shown.places) and person not in self.aside

    def folded_on(self, person: ElementId) -> ElementId | None:
        """Return on whom somebody is folded away, if they are."""
        return next((one for one, who in self.branches.items() if person in who), None)


class Parts:
    """The focus of every drawing, and what is shown of it; the same question has the very same answer."""

    def __init__(self) -> None:
        """Start with no focus."""
        self._focuses: dict[tuple[View, Seat], Focus] = {}
        self._made: dict[tuple[View, Seat, bool], tuple[Copy, tuple[object, ...], Part]] = {}
        self._places: dict[tuple[View, Seat], Mapping[ElementId, Point]] = {}
        self._moved: dict[tuple[View, Seat], _Moved] = {}
        self._through: tuple[Scene, Part, Others, Scene] | None = None
        self._homes: dict[Seat, ElementId] = {}
        self._around: dict[tuple[Seat, ElementId], Around] = {}

    def focus(self, on: Diagram, copy: Copy) -> Focus | None:
        """Return the focus of a drawing, if it has one.

        None that starts from somebody who is not there, nor the circles of an ecomap that has no rings just now.
        """
        found = self._focuses.get((on.view, on.seat))
        if found is not None and found.scope is Scope.CIRCLES and on.mode is Mode.FREE:
            return None
        if found is None or found.of is None:
            return found
        return found if found.of in (households_of(copy) if found.scope is Scope.HOME else copy.shown.people) else None

    def set_focus(self, on: Diagram, focus: Focus | None) -> None:
        """Look at a drawing with a focus, or at all of it."""
        key = on.view, on.seat
        self._places.pop(key, None)
        if focus is None:
            self._focuses.pop(key, None)
        else:
            self._focuses[key] = focus

    def home(self, on: Diagram, copy: Copy) -> ElementId | None:
        """Return the home that stands in the middle of an ecomap, if one does; none that is not there."""
        home = self._homes.get(on.seat) if on.view is View.ECOMAP else None
        return home if home in households_of(copy) else None

    def set_home(self, seat: Seat, home: ElementId | None) -> None:
        """Put a home in the middle of a seat's ecomap, or the young person again."""
        self._homes.pop(seat, None)
        if home is not None:
            self._homes[seat] = home

    def part(self, copy: Copy, on: Diagram, focus: Focus | None) -> Part:
        """Return what is shown of a drawing with a focus, or without any."""
        home = self.home(on, copy)
        key, asked = (on.view, on.seat, focus is None), (focus, on.folded, on.folded_above, home)
        known = self._made.get(key)
        if known is None or known[0] is not copy or known[1] != asked:
            known = self._made[key] = (copy, asked, replace(_made(copy, on, focus), home=home))
        return known[2]

    def diagram(self, part: Part, on: Diagram) -> tuple[Diagram, bool]:
        """Return where those who are shown stood, and whether that is still where the whole drawing has them.

        With a focus, places are its own: nothing that is looked at moves anybody in the map. With folded branches
        they are those of the map, but for the little by which chips have pushed people aside.
        """
        if part.home is not None:
            around = self._around.get((on.seat, part.home))
            return seen_on(on if around is None else replace(on, places=around.now(on.places)), part.copy), False
        if on.view is View.ECOMAP:
            return seen_on(on, part.copy), False
        known = self._places.get((on.view, on.seat)) if part.focus is not None else None
        seen = seen_on(on if known is None else replace(on, places=known), part.copy)
        moved = self._moved.get((on.view, on.seat))
        if part.branches and moved is not None and moved.branches == part.branches:
            left = {one: moved.place(one, at) for one, at in seen.places.items()}
            return replace(seen, places=left), False
        if part.focus is None:
            return seen, False
        return replace(seen, pinned=frozenset(), ghosts=()), known is None and bool(seen.places)

    def seen(self, scene: Scene, part: Part, others: Others) -> Scene:
        """Return a scene as it is seen: an ecomap through its focus; the same question has the very same answer."""
        if part.focus is None or scene.view is not View.ECOMAP:
            return scene
        known = self._through
        if known is None or known[0] is not scene or known[1] is not part or known[2] is not others:
            known = self._through = (scene, part, others, through(scene, part.focus, others))
        return known[3]

    def settle(self, on: Diagram, focus: Focus, places: Mapping[ElementId, Point]) -> None:
        """Remember where a layout put those whom a focus shows, as long as it lasts."""
        if self._focuses.get((on.view, on.seat)) == focus:
            self._places[on.view, on.seat] = places

    def move_aside(self, on: Diagram, part: Part, places: Mapping[ElementId, Point]) -> None:
        """Remember how far a layout pushed people aside for the chips of folded branches."""
        self._moved[on.view, on.seat] = _Moved(part.branches, on.places, places)

    def stand_around(self, on: Diagram, home: ElementId, places: Mapping[ElementId, Point]) -> None:
        """Remember where a layout put everybody about a home in the middle; the map has its own places."""
        self._around[on.seat, home] = Around(on.places, places)

    def lay_out_anew(self, on: Diagram, home: ElementId | None) -> None:
        """Forget where those stand whom a focus shows, or who are about a home: they are placed as if new."""
        if home is None:
            self._places[on.view, on.seat] = {}
        else:
            held = {one: at for one, at in on.places.items() if one in on.pinned}
            self._around[on.seat, home] = Around(on.places, held)


def seen_on(diagram: Diagram, copy: Copy) -> Diagram:
    """Return what a drawing says of those who are in a copy; the same question has the very same answer."""
    return _seen_on(Same(diagram), Same(copy))


@lru_cache(maxsize=8)
def _seen_on(diagram: Same, copy: Same) -> Diagram:
    on, shown = diagram.it, copy.it.shown
    assert isinstance(on, Diagram)
    return on.among(shown.people.keys() | shown.places.keys())


@dataclass(frozen=True, slots=True)
class Around:
    """Where people stand about a home in the middle; the map itself remembers where they stand without."""

    stood: Mapping[ElementId, Point]
    places: Mapping[ElementId, Point]

    def now(self, places: Mapping[ElementId, Point]) -> Mapping[ElementId, Point]:
        """Return where everybody stands: where the map has them, if they were moved in it meanwhile."""
        moved = {one: at for one, at in places.items() if self.stood.get(one) != at}
        return {**self.places, **moved}


@dataclass(frozen=True, slots=True)
class _Moved:
    """Where people stand while branches are folded; the map itself remembers where they stand without."""

    branches: Branches
    stood: Mapping[ElementId, Point]
    places: Mapping[ElementId, Point]

    def place(self, one: ElementId, at: Point) -> Point:
        """Return where somebody stands whom the map has at a place: there, if they were moved in it meanwhile."""
        return self.places.get(one, at) if self.stood.get(one) == at else at


def _made(copy: Copy, on: Diagram, focus: Focus | None) -> Part:
    """Return what is shown of a drawing. A focus shows whom it means, folded or not."""
    if on.view is not View.FAMILY_TREE:
        return Part(copy=copy) if focus is None else _around(copy, focus)
    if focus is not None:
        everybody = kinsfolk(copy.shown)
        kin = focused(copy.shown, focus) & everybody
        return Part(copy=part_of(copy, hung(copy.shown, kin)), focus=focus, meant=kin, whole=len(everybody))
    branches = folded(copy.shown, on)
    if not branches:
        return Part(copy=copy)
    gone = frozenset[ElementId]().union(*branches.values())
    left = frozenset(copy.shown.people) - gone
    more = {one: len(who) for one, who in branches.items()}
    return Part(copy=part_of(copy, left, more), branches=branches)


def _around(copy: Copy, focus: Focus) -> Part:
    """Return what a focus shows of an ecomap: of all who have a place on it; the copy stays whole, and so does it."""
    document = copy.shown
    placed = frozenset(
        one
        for one, standing in document.standings.items()
        if standing.ring and one != document.young_person and (one in document.people or one in document.places)
    )
    shown = meant(document, focus) & placed
    return Part(copy=copy, focus=focus, meant=shown, aside=placed - shown, whole=len(placed))
