"""Who is looking: both, or the coordinator alone; and the curtain over everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ecomap.model.diagram import Seat
from ecomap.ui.dialogs.frame import asked
from ecomap.ui.idle import Idle
from ecomap.ui.notice import About
from ecomap.ui.patience import patiently

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Seats(QObject):
    """Together is what opens; Coordinator is one deliberate act away, and ends by itself."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self.idle = Idle(self)

    def ask_coordinator(self) -> None:
        """Ask before private things are shown: the way in by keyboard."""
        workspace = self._window.workspace
        if workspace is None or workspace.seat is Seat.COORDINATOR:
            return
        title = self.tr("Go to Coordinator view?")
        explained = self.tr("Private notes and decisions can be seen there. Is nobody else looking?")
        if asked(self._window, title, explained, self.tr("Go there"), self.tr("Stay here"), "lock"):
            self.show_coordinator()

    def show_coordinator(self) -> None:
        """Show what is the coordinator's own, until they go back or two minutes pass without a touch."""
        self._sit(Seat.COORDINATOR)
        self.idle.watch(self.show_together)

    def show_together(self) -> None:
        """Show what both may see, and close whatever question is open over it."""
        self.idle.stop()
        self._window.close_questions()
        self._sit(Seat.TOGETHER)

    def hide_all(self) -> None:
        """Cover everything at once."""
        self._window.curtain.hidden()
        self._cover()

    def stop_here(self) -> None:
        """Stop for today: everything stays as it is, and is kept."""
        workspace = self._window.workspace
        if workspace is not None:
            workspace.end_session()
        if workspace is not None and workspace.path is not None:
            self._window.attempt(lambda: patiently(workspace.save))
        self._window.curtain.stopped()
        self._cover()

    def lift_curtain(self) -> None:
        """Show the map again, in Together view, and say again if it could not be saved."""
        self._window.show_page()
        if self._window.workspace is not None:
            self._window.files.tell_saved(self._window.workspace.save_state)

    def _cover(self) -> None:
        self._window.notice.hide()
        self._window.show_curtain()
        self.show_together()

    def _sit(self, seat: Seat) -> None:
        """Let somebody else look; what is still being written, and what was told, belongs to who sat there."""
        if self._window.page is not None:
            self._window.page.finish()
        for about in (About.ONCE, About.REFUSED):
            self._window.notice.over(about)
        if self._window.workspace is not None:
            self._window.workspace.sit(seat)
            self._window.adjust()
