"""What was laid out for places that are somewhere in the history: undo shows the very drawing that was there."""

from __future__ import annotations

from collections.abc import Mapping

from ecomap.geometry import Point
from ecomap.model.person import ElementId
from ecomap.render.compose import Laid, Scene

ROOM = 50_000
"""So many people in all are remembered where they stand and how their lines run: some 30 MB."""

Places = Mapping[ElementId, Point]


class Memory:
    """Full layouts by the very table of places that a document holds; the oldest are forgotten first."""

    def __init__(self) -> None:
        """Start with nothing remembered."""
        self._kept: dict[int, tuple[Places, Laid]] = {}
        self._people = 0

    def of(self, places: Places) -> Laid | None:
        """Return what was laid out for a table of places, if it was this very one."""
        found = self._kept.get(id(places))
        return found[1] if found is not None and found[0] is places else None

    def keep(self, places: Places, scene: Scene) -> None:
        """Remember a full layout in which everybody stands where a table says."""
        if scene.hasty or not places or places != scene.places:
            return
        self._forget(id(places))
        self._kept[id(places)] = (places, Laid(scene.plan, scene.layout))
        self._people += len(places)
        while self._people > ROOM and len(self._kept) > 1:
            self._forget(next(iter(self._kept)))

    def _forget(self, key: int) -> None:
        if found := self._kept.pop(key, None):
            self._people -= len(found[0])
