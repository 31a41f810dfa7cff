"""Fresh layouts, bettered exactly in the background: until it is done, or anybody does anything."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from statistics import median

from ecomap.geometry import ORIGIN, Point
from ecomap.layout import genogram
from ecomap.layout.ordering import order_of
from ecomap.layout.pedigree import Pedigree, Spacing, TreeLayout
from ecomap.model.diagram import Diagram, View
from ecomap.model.person import ElementId
from ecomap.render.compose import Laid, Scene
from ecomap.session.background import Deliver, Latest
from ecomap.session.scenes import Drawn, Wanted, composed
from ecomap.signal import Signal

PATIENCE = 0.1
"""Seconds that closing waits at most for a search to notice that it is over."""

Found = Callable[[Wanted, Scene], None]
"""Takes what was wanted, and the better scene of it."""


def is_fresh(diagram: Diagram) -> bool:
    """Say whether a layout starts from nobody's place but of those placed by hand."""
    return diagram.places.keys() <= diagram.pinned


class Polish:
    """Searches on from a family tree that was just laid out anew; never from one that somebody changed since.

    Without `deliver` nothing is done in the background, and so nothing is bettered.
    """

    def __init__(self, deliver: Deliver | None) -> None:
        """Tell what was found through `deliver`."""
        self.working: Signal[bool] = Signal()
        self._fresh: set[Drawn] = set()
        self._at: Wanted | None = None
        self._found: Found | None = None
        self._over = threading.Event()
        self._background = deliver is not None
        self._worker: Latest[Scene | None] = Latest("polish", self._take, self._give_up, deliver)

    @property
    def is_working(self) -> bool:
        """Whether a drawing is being bettered."""
        return self._at is not None

    def note(self, drawing: Drawn) -> None:
        """Remember that a drawing was just laid out anew: it is bettered when it is on screen."""
        if drawing[0] is View.FAMILY_TREE:
            self._fresh.add(drawing)

    def look_at(self, wanted: Wanted, scene: Scene, found: Found) -> None:
        """Search on from what is on screen now, if it is fresh; of anything else, stop searching."""
        if wanted.drawing not in self._fresh or not wanted.lasting or scene.hasty:
            self.stop()
        elif self._at is None or not self._continues(wanted):
            self.begin(wanted, scene, found)

    def begin(self, wanted: Wanted, scene: Scene, found: Found) -> None:
        """Search on from a scene. The search moves whole families: not where somebody is pinned, or drawn twice."""
        self.stop()
        held = wanted.diagram.pinned or wanted.diagram.ghosts
        if not self._background or held or not isinstance(scene.layout, TreeLayout):
            return
        over = self._over = threading.Event()
        self._at, self._found = wanted, found
        self._worker.ask(lambda: bettered(wanted, scene, over.is_set))
        self.working.emit(True)

    def stop(self) -> None:
        """End the search at once, and what it found is not told."""
        self._over.set()
        self._worker.drop()
        self._end()

    def forget(self) -> None:
        """End the search for good: somebody changed the map, or wants no more of it."""
        self._fresh.clear()
        self.stop()

    def close(self) -> None:
        """End the search and its thread."""
        self.forget()
        self._worker.close(PATIENCE)

    def _continues(self, wanted: Wanted) -> bool:
        """Say whether the search under way is about the very same drawing, whatever its colours are."""
        return self._at is not None and self._at.copy is wanted.copy and self._at.diagram == wanted.diagram

    def _take(self, scene: Scene | None) -> None:
        """Tell what was found, if anything was."""
        wanted, found = self._at, self._found
        if wanted is None or found is None:
            return
        self._fresh.discard(wanted.drawing)
        self._end()
        if scene is not None:
            found(wanted, scene)

    def _give_up(self, error: Exception) -> None:
        """A search that fails leaves the drawing as it was; what is wrong must be known all the same."""
        self.forget()
        raise error

    def _end(self) -> None:
        was, self._at, self._found = self._at, None, None
        if was is not None:
            self.working.emit(False)


def bettered(wanted: Wanted, scene: Scene, stop: Callable[[], bool]) -> Scene | None:
    """Return a better scene of what is wanted, or None if there is none or the search was stopped."""
    if not isinstance(scene.plan, Pedigree) or not isinstance(scene.layout, TreeLayout):
        return None
    spacing = Spacing(order=order_of(wanted.diagram.order.value, scene.plan, {}))
    layout = genogram.better(scene.plan, scene.layout, spacing, stop)
    if layout is None or stop():
        return None
    shift = drift(scene.places, {key: layout.places[key] for key in scene.places})
    return composed(wanted, scene, quick=False, laid=Laid(scene.plan, layout.moved(shift.times(-1.0))))


def drift(before: Mapping[ElementId, Point], after: Mapping[ElementId, Point]) -> Point:
    """Return how far most people would move in the same way: that is no move that anybody would see."""
    ways = [after[one].minus(at) for one, at in before.items() if one in after]
    return Point(median(way.x for way in ways), median(way.y for way in ways)) if ways else ORIGIN
