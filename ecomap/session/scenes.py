"""The scene on screen: an answer at once, a full layout when it is ready, nothing done twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ecomap.model.copies import Copy
from ecomap.model.diagram import Diagram
from ecomap.render.compose import Manner, Placing, Scene, compose
from ecomap.session.background import Deliver, Latest

FEW = 24
"""So many people are laid out in full at once: nobody waits for that."""
MANY = 60
"""So many are laid out in full at once where there is no place to start from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be on screen."""

    copy: Copy
    diagram: Diagram
    """Where everybody stood, which view, and for which seat."""
    manner: Manner
    lasting: bool
    """Not a preview: worth a full layout."""

    def same(self, other: Wanted) -> bool:
        """Say whether the very same copy is wanted in the same way and the same places."""
        return (
            self.copy is other.copy
            and self.manner is other.manner
            and (self.diagram is other.diagram or self.diagram == other.diagram)
            and self.lasting is other.lasting
        )


class Scenes:
    """Keeps the scene of what is wanted, and has it laid out in full in the background."""

    def __init__(self, placed: Callable[[Wanted, Scene], None], deliver: Deliver | None = None) -> None:
        """Tell `placed` every full layout that came after the quick answer, through `deliver`."""
        self._placed = placed
        self._wanted: Wanted | None = None
        self._scene: Scene | None = None
        self._composer: Latest[tuple[Wanted, Scene]] = Latest("layout", self._take, self._give_up, deliver)
        self._waits = deliver is not None

    def scene(self, wanted: Wanted) -> Scene:
        """Return the scene of what is wanted; where it is not laid out in full, that is under way."""
        if self._scene is not None and self._wanted is not None and self._wanted.same(wanted):
            return self._scene
        at_once = wanted.lasting and (not self._waits or self._is_cheap(wanted))
        scene = _composed(wanted, self._before(wanted), quick=not at_once)
        self._wanted, self._scene = wanted, scene
        if not wanted.lasting or not scene.hasty:
            self._composer.drop()
        else:
            self._composer.ask(lambda: (wanted, _composed(wanted, scene, quick=False)))
        return scene

    @property
    def is_full(self) -> bool:
        """Whether the scene is laid out in full, and not only an answer at once."""
        return self._scene is not None and not self._scene.hasty

    def close(self) -> None:
        """End the thread."""
        self._composer.close()

    def _before(self, wanted: Wanted) -> Scene | None:
        """Return the scene before, if it is one of the same drawing."""
        before, drawn = self._scene, self._wanted
        if before is None or drawn is None or drawn.manner is not wanted.manner:
            return None
        same = (drawn.diagram.view, drawn.diagram.seat) == (wanted.diagram.view, wanted.diagram.seat)
        return before if same else None

    def _is_cheap(self, wanted: Wanted) -> bool:
        """Say whether a full layout takes no longer than a quick one seems to."""
        known = len(wanted.copy.shown.people) + len(wanted.copy.shown.places)
        return known <= (FEW if wanted.diagram.places else MANY)

    def _take(self, made: tuple[Wanted, Scene]) -> None:
        """Take a full layout of what is still wanted; one of anything else is never told."""
        wanted, scene = made
        self._scene = scene
        self._placed(wanted, scene)

    def _give_up(self, error: Exception) -> None:
        """A layout that fails leaves the quick answer standing; what is wrong must be known all the same."""
        raise error


def _composed(wanted: Wanted, before: Scene | None, *, quick: bool) -> Scene:
    """Return the scene of what is wanted, starting from where everybody stood."""
    placing = Placing(previous=wanted.diagram.places, pinned=wanted.diagram.pinned, quick=quick, scene=before)
    return compose(wanted.diagram.view, wanted.copy, wanted.manner, placing)
