"""Works out the drawings and lists nobody has looked at yet, in the background: each is there at once when wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ecomap.edit.arrange import keep_places
from ecomap.model.copies import Copy
from ecomap.model.diagram import Seat, View
from ecomap.render.compose import Scene
from ecomap.session.background import Deliver, Latest
from ecomap.session.scenes import Wanted, composed
from ecomap.session.workspace import Workspace
from ecomap.ui.people.rows import Listed, listed

ALSO_DRAWN = 150
"""Of so many people, a drawing is made before anybody looks though all have their places: that takes a while, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """A drawing as it would be if somebody looked at it now, and the list of people beside it."""

    wanted: Wanted
    scene: Scene
    listed: Listed

    @property
    def view(self) -> View:
        """Which view it is."""
        return self.wanted.diagram.view

    @property
    def seat(self) -> Seat:
        """For which seat."""
        return self.wanted.diagram.seat


class Foresight:
    """Goes through the drawings of an open map once, one after the other; places that somebody has stay theirs."""

    def __init__(
        self,
        workspace: Workspace,
        deliver: Deliver,
        keep: Callable[[Seat, Listed], None],
        over: Callable[[], object] = lambda: None,
    ) -> None:
        """Have the list of a seat kept; drawings are kept by the workspace. Say so once nothing is left to be made."""
        self._workspace, self._keep, self._over = workspace, keep, over
        self._waiting = [(view, seat) for seat in Seat for view in View]
        self._worker: Latest[Foreseen] = Latest("foresight", self._take, self._skip, deliver)

    def go_on(self) -> None:
        """Begin with the next drawing that is not there yet."""
        here = self._workspace
        while self._waiting:
            view, seat = self._waiting.pop(0)
            if here.editor.previewing or (view, seat) == (here.view, here.seat):
                continue
            wanted, copy = here.wanted_for(seat, view), here.copy_for(seat)
            if not wanted.diagram.places or wanted.size <= ALSO_DRAWN:
                self._worker.ask(lambda wanted=wanted, copy=copy: foreseen(wanted, copy))  # type: ignore[misc]
                return
        self._over()

    def close(self) -> None:
        """Give up on what is left."""
        self._waiting, self._over = [], lambda: None
        self._worker.close()

    def _take(self, found: Foreseen) -> None:
        """Keep the places as a start, and the drawing, which is there when it is looked at, if nothing changed."""
        here, view, seat = self._workspace, found.view, found.seat
        self._keep(seat, found.listed)
        document = here.editor.settled
        if not here.editor.previewing and not document.diagram(view, seat).places:
            known = document.people.keys() | document.places.keys()
            places = {one: at for one, at in found.scene.places.items() if one in known}
            here.polish.note(found.wanted.drawing)
            here.editor.settle(keep_places(document, view, seat, places, found.scene.ghost_places))
        if not here.editor.previewing:
            here.scenes.foresee(here.wanted_for(seat, view), found.scene)
        self.go_on()

    def _skip(self, error: Exception) -> None:
        """Leave a drawing that cannot be made to whoever looks at it, and say there what is wrong."""
        self.go_on()


def foreseen(wanted: Wanted, copy: Copy) -> Foreseen:
    """Return a drawing as it would be, laid out in full, and who of a copy is listed."""
    return Foreseen(wanted=wanted, scene=composed(wanted, None, quick=False), listed=listed(copy))
