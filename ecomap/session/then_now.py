"""Then and now: a moment kept at the end of a session, and moments laid side by side in the background."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ecomap.edit.moments import keep_by_itself, with_moment
from ecomap.geometry import Point
from ecomap.model.copies import Audience, Copy, copy_then, moments_seen
from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document, Moment
from ecomap.model.moments import last_time
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, Placing
from ecomap.render.compose.over_time import Time, over_time
from ecomap.session.background import Deliver, Latest
from ecomap.session.parts import seen_on
from ecomap.signal import Signal

if TYPE_CHECKING:
    from ecomap.session.editor import Editor
    from ecomap.session.workspace import Workspace


def ended(editor: Editor) -> bool:
    """Keep how the map is at the end of a session, where undo does not reach; say whether there was anything to keep.

    Where nothing was done, or nothing is otherwise than at the last moment, nothing is kept.
    """
    document = editor.settled
    after = keep_by_itself(document, datetime.date.today()) if editor.history.past else document
    if after is document:
        return False
    kept = list(after.moments.values())[-1]
    editor.settle_everywhere(lambda one: with_moment(one, kept))
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Several times on one layout, for whoever looks."""

    asked: tuple[ElementId | None, ...]
    """Which moments, the earliest first; None is now."""
    audience: Audience
    times: tuple[Time, ...]


class ThenNow:
    """Draws moments of an open map on one layout, for who is looking; whoever asks never waits."""

    def __init__(self, workspace: Workspace, deliver: Deliver | None) -> None:
        """Start with nothing compared."""
        self.compared: Signal[Compared] = Signal()
        self._workspace = workspace
        self._maker: Latest[Compared] = Latest("then and now", self._tell, self._give_up, deliver)

    def moments(self) -> tuple[Moment, ...]:
        """Return the moments of the map in the order of time, as who is looking may read of them."""
        return moments_seen(self._workspace.editor.shown, self._workspace.looking.audience)

    def last_time(self) -> ElementId | None:
        """Return the moment to be compared with now before anybody chooses one."""
        found = last_time(self._workspace.editor.shown)
        return found.id if found is not None else None

    def ask(self, which: Sequence[ElementId | None], shape: float = 0.0) -> None:
        """Have some moments drawn on one layout, the earliest first; None is now. `compared` tells when it is done.

        `shape` is the wished width / height, where it is another than the map's own.
        """
        here = self._workspace
        document, copy = here.editor.shown, here.copy
        asked = tuple(one for one in which if one is None or one in document.moments)
        manner = here.manner if not shape else replace(here.manner, shape=shape)
        placing = _placing(document, copy, here.seat, shape / here.manner.shape if shape else 1.0)
        self._maker.ask(lambda: _compared(document, copy, asked, manner, placing))

    def drop(self) -> None:
        """Ask for nothing any more."""
        self._maker.drop()

    def close(self) -> None:
        """End the thread."""
        self._maker.close()

    def _tell(self, compared: Compared) -> None:
        """Tell what was compared, unless somebody else looks by now."""
        if compared.audience is self._workspace.looking.audience:
            self.compared.emit(compared)

    def _give_up(self, error: Exception) -> None:
        """What is wrong must be known."""
        raise error


def _placing(document: Document, copy: Copy, seat: Seat, wider: float) -> Placing:
    """Return where everybody stands on this seat's map of today: they keep that place as far as can be.

    On a map so much wider, everybody keeps the ring and the direction, and whoever was placed by hand may be moved.
    """
    drawn = (one for one in document.diagrams if one.view is View.ECOMAP and one.seat is seat)  # in rings, always
    on = seen_on(next(drawn, Diagram(view=View.ECOMAP, seat=seat)), copy)
    if wider == 1.0:
        return Placing(previous=on.places, pinned=on.pinned)
    across, down = math.sqrt(wider), 1 / math.sqrt(wider)
    return Placing(previous={key: Point(at.x * across, at.y * down) for key, at in on.places.items()})


def _compared(
    document: Document, copy: Copy, asked: tuple[ElementId | None, ...], manner: Manner, placing: Placing
) -> Compared:
    """Return some moments on one layout."""
    copies = [copy if one is None else copy_then(document, document.moments[one], copy.audience) for one in asked]
    return Compared(
        asked=asked, audience=copy.audience, times=over_time(copies, manner, placing, manner.shape) if copies else ()
    )
