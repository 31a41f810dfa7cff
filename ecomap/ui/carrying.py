"""People copied or cut out, until they are put down: on the same map, or on another that is opened meanwhile.

They are kept by the window, and nowhere else: nothing of a map reaches the system's clipboard, which other programs
read and some write to the disk. What was copied in Coordinator view is forgotten when that view is left, and put down
in it alone; everything is forgotten when the map is hidden or we stop for today.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ecomap.edit.copying import Parcel, cut, pack, paste
from ecomap.model.diagram import Seat
from ecomap.session.workspace import Workspace
from ecomap.ui import deeds
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Carrier(QObject):
    """Holds one parcel of people and places at a time."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self._parcel: Parcel | None = None
        self._seat = Seat.TOGETHER

    @property
    def carries(self) -> bool:
        """Whether there is anything to be put down."""
        return self._parcel is not None

    def copy(self) -> None:
        """Take who is selected along, as far as whoever looks may see them."""
        workspace = self._window.workspace
        chosen = deeds.chosen(workspace) if workspace is not None else ()
        if workspace is None or not chosen:
            self._window.notice.tell(self.tr("Choose whom to copy first."))
            return
        self._take(pack(workspace.editor.settled, workspace.copy.shown, chosen), workspace.seat)

    def cut(self) -> None:
        """Take who is selected off the map, and along; the young person stays."""
        self._window.do(self._cut)

    def paste(self) -> None:
        """Put down who was copied or cut out, and select them."""
        self._window.do(self._paste)

    def forget(self, seat: Seat | None = None) -> None:
        """Forget what is carried; with a seat, only what was copied there."""
        if seat is None or self._seat is seat:
            self._parcel = None

    def _cut(self, workspace: Workspace) -> None:
        chosen = deeds.others_chosen(workspace)
        if not chosen:
            self._window.notice.tell(self.tr("Choose whom to cut out first."))
            return
        words = translate("history", "Cut out {who}").format(who=deeds.who_in_words(workspace.copy.shown, chosen))
        after, parcel = cut(workspace.editor.settled, workspace.copy.shown, chosen)
        workspace.editor.commit(after, words)
        self._take(parcel, workspace.seat)

    def _paste(self, workspace: Workspace) -> None:
        if self._parcel is None:
            self._window.notice.tell(self.tr("Nobody is copied. Choose people, and press Ctrl+C."))
            return
        if self._seat is Seat.COORDINATOR and workspace.seat is not Seat.COORDINATOR:
            self._window.notice.tell(self.tr("They were copied in Coordinator view. Put them down there."))
            return
        parcel, back = self._parcel, workspace.editor.selection
        after, new = paste(workspace.editor.settled, parcel)
        if parcel.of == after.id:
            self._parcel = Parcel(of=parcel.of, content=parcel.content)
        who = deeds.who_in_words(parcel.content, tuple(parcel.content.people) + tuple(parcel.content.places))
        workspace.editor.commit(after, translate("history", "Put down {who}").format(who=who))
        workspace.editor.select(new or back)

    def _take(self, parcel: Parcel, seat: Seat) -> None:
        self._parcel, self._seat = parcel, seat
        words = self.tr("{count} copied. Ctrl+V puts them down, here or on another map.")
        self._window.notice.tell(words.format(count=len(parcel)))
