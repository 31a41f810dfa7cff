"""The scene on screen: an answer at once, a full layout when it is ready, nothing done twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ecomap.model.copies import Copy
from ecomap.model.diagram import Diagram, Mode, Seat, View
from ecomap.model.focus import Focus
from ecomap.model.person import ElementId
from ecomap.render.compose import Laid, Manner, Placing, Scene, blank, compose
from ecomap.session.background import Deliver, Latest
from ecomap.session.memory import Memory

FEW = 24
"""So many people are laid out in full at once: nobody waits for that."""
MANY = 40
"""So many are laid out in full at once where there is no place to start from."""
DRAWN = 60
"""So many who have their places are drawn at once where nothing of them was drawn before."""

Drawn = tuple[View, Seat, bool, Mode]
"""A drawing: which view, for which seat, whether its places are its own (with a focus, about a home), which mode."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be on screen."""

    copy: Copy
    diagram: Diagram
    """Where everybody stood, which view, and for which seat."""
    manner: Manner
    lasting: bool
    """Not a preview: worth a full layout."""
    focus: Focus | None = None
    """With which focus: only a part of the drawing, whose places are its own."""
    close_up: bool = False
    """The places are still those of the whole drawing: the part is to stand closer together."""
    home: ElementId | None = None
    """The household in the middle of the ecomap, if one is: then places are its own, too."""

    @property
    def drawing(self) -> Drawn:
        """Which drawing it is; one seen with a focus, or about a home, is another than the whole."""
        own = self.focus is not None or self.home is not None
        return self.diagram.view, self.diagram.seat, own, self.diagram.mode

    @property
    def size(self) -> int:
        """How many people and places may have to be drawn."""
        return len(self.copy.shown.people) + len(self.copy.shown.places)

    def looks_like(self, other: Wanted) -> bool:
        """Say whether the same facts are wanted in the same way and the same places: the drawing is the same, too."""
        return self.same(replace(other, copy=self.copy)) and _facts(self.copy) == _facts(other.copy)

    def same(self, other: Wanted) -> bool:
        """Say whether the very same copy is wanted in the same way and the same places."""
        return (
            self.copy is other.copy
            and self.manner is other.manner
            and (self.diagram is other.diagram or self.diagram == other.diagram)
            and self.lasting is other.lasting
            and self.focus == other.focus
            and self.close_up is other.close_up
            and self.home == other.home
        )


def _facts(copy: Copy) -> Copy:
    """Return a copy without what only says where things stand; the same facts are mostly the very same objects."""
    return replace(copy, shown=replace(copy.shown, diagrams=(), free=(), modes={}, moments={}))


_DRAWN = ("people", "places", "standings", "ties", "bonds", "couples", "parentages", "sibships", "households")
"""Tables of what stands on a drawing."""


def _holds_all_of(copy: Copy, other: Copy) -> bool:
    """Say whether a copy has the very same of all that stands on a drawing of another one, and maybe more."""
    if copy is other:
        return True
    new, old = copy.shown, other.shown
    tables = ((getattr(new, name), getattr(old, name)) for name in _DRAWN)
    return new.young_person == old.young_person and all(
        (now := ours.get(one)) is entry or now == entry for ours, theirs in tables for one, entry in theirs.items()
    )


class Scenes:
    """Keeps the scene of what is wanted, and has what takes long done in the background: whoever asks never waits."""

    def __init__(self, placed: Callable[[Wanted, Scene], None], deliver: Deliver | None = None) -> None:
        """Tell `placed` every scene that came after the answer at once, through `deliver`."""
        self._placed = placed
        self._wanted: Wanted | None = None
        self._scene: Scene | None = None
        self._last: dict[Drawn, Scene] = {}
        """The last scene of each drawing: what did not change since is not drawn again."""
        self._full: dict[Drawn, tuple[Wanted, Scene]] = {}
        """The last scene of each drawing that was laid out in full, and of what: back on it, it is there."""
        self._memory = Memory()
        self._whole: Latest[tuple[Wanted, Scene]] = Latest("layout", self._take, self._give_up, deliver)
        self._part: Latest[tuple[Wanted, Scene]] = Latest("part", self._take, self._give_up, deliver)
        """Parts are small: they do not wait until a large whole is laid out."""
        self._waits = deliver is not None

    def scene(self, wanted: Wanted) -> Scene:
        """Return the scene of what is wanted; where it is not laid out in full, that is under way."""
        if self._scene is not None and self._wanted is not None and self._wanted.same(wanted):
            return self._scene
        if (known := self.known(wanted)) is not None:
            self._show(wanted, known)
            return known
        before = self._before(wanted)
        if self._takes_long(wanted, before):
            scene = self._meanwhile(wanted)
            self._wanted, self._scene = wanted, scene
            quick = bool(wanted.diagram.places) and not wanted.close_up
            self._composer(wanted).ask(lambda: (wanted, composed(wanted, None, quick=quick)))
            return scene
        at_once = wanted.lasting and (not self._waits or self._is_cheap(wanted))
        scene = composed(wanted, before, quick=not at_once, laid=self._memory.of(wanted.diagram.places))
        self._show(wanted, scene)
        return scene

    def _show(self, wanted: Wanted, scene: Scene) -> None:
        """Take a scene; have a lasting one that was answered in haste laid out in full."""
        self._wanted, self._scene = wanted, scene
        self._last[wanted.drawing] = scene
        self._memory.keep(wanted.diagram.places, scene)
        if wanted.lasting and not scene.hasty:
            self._full[wanted.drawing] = wanted, scene
        if wanted.lasting and scene.hasty:
            self._composer(wanted).ask(lambda: (wanted, composed(wanted, scene, quick=False)))
        else:
            self._composer(wanted).drop()

    def _composer(self, wanted: Wanted) -> Latest[tuple[Wanted, Scene]]:
        """Return who lays out what is wanted in the background."""
        return self._part if wanted.focus is not None else self._whole

    def offer(self, wanted: Wanted, scene: Scene) -> None:
        """Take a scene that was made elsewhere: where all stand as in it, nothing of it is laid out again."""
        self._last[wanted.drawing] = scene

    def foresee(self, wanted: Wanted, scene: Scene) -> None:
        """Take the scene of a drawing nobody has looked at yet; one that somebody has looked at is left as it was."""
        if wanted.drawing not in self._last:
            self._last[wanted.drawing] = scene
            self._memory.keep(wanted.diagram.places, scene)
            if wanted.diagram.places == scene.places and not scene.hasty:
                self._full[wanted.drawing] = wanted, scene

    def known(self, wanted: Wanted) -> Scene | None:
        """Return the full scene of what is wanted, if it was there before just like that."""
        if wanted.drawing not in self._full:
            return None
        of, scene = self._full[wanted.drawing]
        if of.same(wanted):
            return scene
        return replace(scene, copy=wanted.copy) if of.looks_like(wanted) else None

    @property
    def is_full(self) -> bool:
        """Whether the scene is laid out in full, and not only an answer at once."""
        return self._scene is not None and not self._scene.hasty

    def close(self) -> None:
        """End the threads."""
        self._whole.close()
        self._part.close()

    def _before(self, wanted: Wanted) -> Scene | None:
        """Return the last scene of the same drawing in the same manner, or else of the other mode of it."""
        view, seat, _, mode = wanted.drawing
        likely = (wanted.drawing, (view, seat, False, mode), *((view, seat, False, other) for other in Mode))
        before = next((self._last[one] for one in likely if one in self._last), None)
        return before if before is not None and before.manner is wanted.manner else None

    def _meanwhile(self, wanted: Wanted) -> Scene:
        """Return what to show until the scene is there.

        It is the very same map in another manner, or without those who are new; else an empty sheet.
        """
        before = self._last.get(wanted.drawing)
        if before is not None and before is self._scene and _holds_all_of(wanted.copy, before.copy):
            return replace(before, copy=wanted.copy, hasty=True)
        return blank(wanted.diagram.view, wanted.copy, wanted.manner, wanted.diagram.places)

    def _takes_long(self, wanted: Wanted, before: Scene | None) -> bool:
        """Say whether already an answer in haste takes long: so many have to be drawn of whom nothing was before."""
        if not self._waits or not wanted.lasting:
            return False
        if before is not None:
            return len(wanted.copy.shown.people.keys() - before.copy.shown.people.keys()) > DRAWN
        return wanted.size > (DRAWN if wanted.diagram.places else MANY)

    def _is_cheap(self, wanted: Wanted) -> bool:
        """Say whether a full layout takes no longer than a quick one seems to."""
        if wanted.close_up:
            return wanted.size <= DRAWN
        return wanted.size <= (FEW if wanted.diagram.places else MANY)

    def _take(self, made: tuple[Wanted, Scene]) -> None:
        """Take what was made; of a whole of which only a part is looked at now, for when it is looked at again."""
        wanted, scene = made
        if self._wanted is None or self._wanted.drawing == wanted.drawing:
            self._show(wanted, scene)
        else:
            self._last[wanted.drawing] = scene
        self._placed(wanted, scene)

    def _give_up(self, error: Exception) -> None:
        """A layout that fails leaves the quick answer standing; what is wrong must be known all the same."""
        raise error


def composed(wanted: Wanted, before: Scene | None, *, quick: bool, laid: Laid | None = None) -> Scene:
    """Return the scene of what is wanted, starting from where everybody stood."""
    on = wanted.diagram
    placing = Placing(
        previous=on.places,
        pinned=on.pinned,
        order=on.order,
        mode=on.mode,
        ghosts=on.ghosts,
        laid=laid,
        quick=quick,
        scene=before,
        close_up=wanted.close_up,
        home=wanted.home,
    )
    return compose(on.view, wanted.copy, wanted.manner, placing)
